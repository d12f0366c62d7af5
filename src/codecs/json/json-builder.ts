/** What a reader makes of the values of a JSON text, so that each is made once; places in UTF-16 code units. */
export interface JsonBuilder<Node, Member> {
  scalar(value: JsonScalar, start: number, end: number): Node;
  array(items: readonly Node[], start: number, end: number): Node;
  object(members: readonly Member[], start: number, end: number): Node;
  member(key: string, keyStart: number, keyEnd: number, value: Node): Member;
}

export type JsonScalar = string | number | boolean | null;

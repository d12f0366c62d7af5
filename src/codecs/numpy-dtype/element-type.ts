/** What one element of a numpy array is, as far as its bytes in a file matter. */
export interface ElementType {
  /** Bytes of one element; undefined where only numpy knows. */
  readonly bytes: number | undefined;
  /** Whether an element is or holds a Python object, so that a pickle stands in place of the elements. */
  readonly hasObject: boolean;
}

export const unknownElement: ElementType = { bytes: undefined, hasObject: false };

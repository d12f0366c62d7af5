/** The release, as package.json says it; importing JSON is still experimental on Node 20. */
export declare const version = "1.0.0";

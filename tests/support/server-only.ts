// Stands in for the marker package, which throws outside a server bundle.
export {};

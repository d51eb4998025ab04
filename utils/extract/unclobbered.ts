/**
 * Reads a property of a node past named form controls and images: with
 * `<form><input name="attributes">`, `form.attributes` is the input, and with `<img name="body">`
 * `document.body` is the picture. The prototype's own getter or method is never shadowed.
 */
export function unclobbered<N extends Node, K extends keyof N>(node: N, property: K): N[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, property, node);
  return (typeof value === 'function' ? value.bind(node) : value) as N[K];
}

/** Vite gives a file asked for with `?inline` as a data URL. */
declare module '*.bin?inline' {
  const dataUrl: string;
  export default dataUrl;
}

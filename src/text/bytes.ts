const UNITS: Readonly<Record<string, number>> = { B: 1, KB: 1000, MB: 1_000_000, GB: 1_000_000_000 };

/** Bytes of a written size: `50 MB`, `1,5 GB`, `900 kB`; undefined if it is none. */
export function bytesOf(text: string): number | undefined {
  const match = /^(\d+(?:[.,]\d+)?)\s*(B|KB|MB|GB)$/i.exec(text.trim());
  const unit = UNITS[(match?.[2] ?? '').toUpperCase()];
  return match === null || unit === undefined
    ? undefined
    : Math.round(Number((match[1] ?? '').replace(',', '.')) * unit);
}

/** `1,4 MB` in Swedish, `1.4 MB` in English; below a megabyte whole kilobytes. */
export function sizeText(bytes: number, language: string): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  const [unit, name] = bytes >= 1e9 ? [1e9, 'GB'] : [1e6, 'MB'];
  const number = (bytes / unit).toFixed(1).replace(/\.0$/, '');
  return `${language === 'sv' ? number.replace('.', ',') : number} ${name}`;
}

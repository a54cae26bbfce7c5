import type { ToolLanguage } from '../../model/diagnostic.js';
import { english } from './english.js';
import { swedish } from './swedish.js';

/** The sentences of the installation sheet; Swedish is their shape. */
export type InstallationWords = {
  readonly [Key in keyof typeof swedish]: (typeof swedish)[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : Widened<(typeof swedish)[Key]>;
};

type Widened<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Widened<Item>[]
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The words of a language. */
export const installationWords = (language: ToolLanguage): InstallationWords => (language === 'sv' ? swedish : english);

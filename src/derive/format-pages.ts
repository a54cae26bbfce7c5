import { exampleOf, keySections, nameIn, textIn, valueSection } from './format-tables.js';
import { languages, words, type Language } from './format-words.js';
import { resolved, schemaKinds, type Schema, type SchemaKind, type SchemaSet } from './schema.js';
import { yamlExample } from './yaml-example.js';

const IN_FRONT_MATTER: readonly SchemaKind[] = ['course', 'task', 'course-day'];

/** The reference page of one kind of file, in Markdown: Swedish first, English after. */
export function formatPage(kind: SchemaKind, set: SchemaSet): string {
  const schema = set.files[kind];
  return page(schema.title ?? '', (language) => [
    textIn(schema, language),
    ...(schema.examples ?? []).map((example) => fenced(kind, example)),
    ...keySections(schema, '', set, language),
  ]);
}

/** The page about the forms that several files use: ids, durations, dates. */
export function valuesPage(set: SchemaSet): string {
  const forms = Object.entries(set.definitions.$defs ?? {}).filter(([, schema]) => schema.type !== 'object');
  return page(`${words.sv.forms[0]} · ${words.en.forms[0]}`, (language) => [
    words[language].forms[1],
    ...forms.flatMap(([, schema]) => formSection(schema, set, language)),
  ]);
}

/** The page that leads to the others. */
export function formatIndexPage(set: SchemaSet): string {
  return page(`${words.sv.index[0]} · ${words.en.index[0]}`, (language) => [
    words[language].index[1],
    [
      ...schemaKinds.map(
        (kind) => `- [${nameIn(set.files[kind], language)}](${kind}.md): ${textIn(set.files[kind], language)}`,
      ),
      `- [${words[language].forms[0]}](values.md): ${words[language].forms[1]}`,
    ].join('\n'),
  ]);
}

function formSection(schema: Schema, set: SchemaSet, language: Language): readonly string[] {
  const own = resolved(schema, set);
  const name = nameIn(own, language);
  const examples = `${words[language].examples}: ${exampleOf(own).replaceAll('<br>', ', ')}`;
  return [`### ${name}`, textIn(own, language), examples, ...valueSection(name.toLowerCase(), own, set, language)];
}

function page(title: string, sections: (language: Language) => readonly string[]): string {
  const halves = languages.flatMap((language) => [`## ${words[language].language}`, ...sections(language)]);
  return `${[`# ${title}`, ...halves].join('\n\n')}\n`;
}

function fenced(kind: SchemaKind, example: unknown): string {
  const yaml = yamlExample(example);
  return IN_FRONT_MATTER.includes(kind) ? `\`\`\`markdown\n---\n${yaml}---\n\`\`\`` : `\`\`\`yaml\n${yaml}\`\`\``;
}

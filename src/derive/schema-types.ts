import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { mapSchemas, pascalCase, schemaKinds, type Schema, type SchemaSet } from './schema.js';

/** The interfaces of everything a producer writes: `TaskFile` for a task's front matter, and so on. */
export async function typesModule(set: SchemaSet): Promise<string> {
  const files = schemaKinds.map((kind) => [`${pascalCase(kind)}File`, plain(set.files[kind])] as const);
  const definitions = Object.entries(set.definitions.$defs ?? {}).map(
    ([name, schema]) => [name, plain(schema)] as const,
  );
  const all = {
    title: 'SchemaFiles',
    description: 'What each schema describes.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(schemaKinds.map((kind) => [kind, { $ref: `#/$defs/${pascalCase(kind)}File` }])),
    required: schemaKinds,
    $defs: Object.fromEntries([...definitions, ...files]),
  };
  const code = await compile(all as unknown as JSONSchema, 'SchemaFiles', {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 140 },
  });
  return code;
}

/**
 * Titles would become names of types, and conditions cannot be said in them; the English description is the comment.
 */
function plain(schema: Schema): Schema {
  return mapSchemas(schema, (own) => {
    const { description, $ref, ...rest } = own as Schema & Record<string, unknown>;
    for (const key of [
      'title',
      '$id',
      '$defs',
      '$schema',
      '$comment',
      'examples',
      'enumDescriptions',
      'x-enumTitles',
      'x-form',
      'x-synonyms',
      'if',
      'then',
      'else',
    ])
      delete rest[key];
    if ($ref !== undefined) return { $ref };
    return { ...(description === undefined ? {} : { description: description.split('\n\n').at(-1) ?? '' }), ...rest };
  });
}

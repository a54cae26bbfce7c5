import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';
import { mapSchemas, pascalCase, schemaKinds, withoutAnnotations, type Schema, type SchemaSet } from './schema.js';

// Two conditions of load: no schema text that only people read, and no import. `unicode: false` counts UTF-16 units,
// which
// is the same for ids, the only strings with a length; it saves the one run-time file of ajv that would be needed.
const OPTIONS = {
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  unicode: false,
  logger: false,
  inlineRefs: false,
  code: { source: true, esm: true },
} as const;

const BUNDLE = 'https://kurspaket.example/schemas/all';

/** The compiled validators as a TypeScript module without imports at run time. */
export async function validatorsModule(set: SchemaSet): Promise<string> {
  const ajv = new Ajv2020({ ...OPTIONS, schemas: [oneDocument(set)] });
  const inner = Object.fromEntries(
    schemaKinds.map((kind) => [`check${pascalCase(kind)}`, `${BUNDLE}#/$defs/${pascalCase(kind)}File`]),
  );
  const whole = standalone.default(ajv, inner);
  // Takes away the schemas that no function reads, and folds what can be folded.
  const { code } = await transform(whole, { format: 'esm', treeShaking: true, minifySyntax: true, charset: 'utf8' });
  const linear = code.replace(
    /vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'joined(vErrors, $1.errors)',
  );
  if (/\.concat\(/.test(linear))
    throw new Error('The compiled validators join their errors in a way this program does not know.');
  if (/\brequire\(/.test(code)) throw new Error('The compiled validators want a run-time file of ajv: import it here.');
  const types = schemaKinds.map((kind) => `${pascalCase(kind)}File`);
  const exports = schemaKinds.map((kind) => {
    const name = pascalCase(kind);
    return (
      `/** Tells whether parsed YAML is a valid ${name}File; the reasons are in \`.errors\`. */\n` +
      `export const validate${name}: Validate<${name}File> = check${name};`
    );
  });
  return [
    `import type { ${types.join(', ')} } from './types.generated.js';\n`,
    '/** One reason for a refusal, as ajv says it. Errors of the keyword `if` repeat what another error says. */',
    'export interface SchemaError {',
    '  readonly keyword: string;',
    '  /** JSON pointer to the value. */',
    '  readonly instancePath: string;',
    '  readonly schemaPath: string;',
    '  readonly params: Readonly<Record<string, unknown>>;',
    '  readonly message?: string;',
    '}\n',
    '/** A compiled schema. */',
    'export interface Validate<File> {',
    '  (data: unknown): data is File;',
    '  errors?: readonly SchemaError[] | null;',
    '}\n',
    JOINED,
    linear.replace(/^export \{[^}]*\};\n/m, ''),
    ...exports,
    '',
  ].join('\n');
}

/**
 * ajv copies all errors so far for each value that a reference refuses: with the 300 000 wrong ids that fit in a file,
 * that takes minutes.
 */
const JOINED = `function joined(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`;

/** All schemas as definitions of one: ajv compiles a definition once a document, not once a reference. */
function oneDocument(set: SchemaSet): object {
  const files = schemaKinds.map((kind) => [`${pascalCase(kind)}File`, set.files[kind]] as const);
  const schemas = [...Object.entries(set.definitions.$defs ?? {}), ...files].map(([name, schema]) => [
    name,
    local(schema),
  ]);
  return { $id: BUNDLE, $defs: Object.fromEntries(schemas) };
}

function local(schema: Schema): Schema {
  return mapSchemas(withoutAnnotations(schema), ({ $id: _, $defs: __, ...own }) => own);
}

import { added, replaced, type Defect, type Spoil } from './defect.js';

const S12 = 'scorm12/kurs/preparation';
const S4 = 'scorm2004/kurs/preparation';

const page = (more: string): Spoil => replaced('preparation.html', '</body>', `${more}\n</body>`);

/** Faults in what the files of a package hold. */
export const CONTENT_DEFECTS: readonly Defect[] = [
  {
    name: 'a style sheet from elsewhere',
    from: S12,
    spoil: replaced(
      'preparation.html',
      '</head>',
      '<link rel="stylesheet" href="https://fonts.example/css?family=R&amp;x">\n</head>',
    ),
    rule: 'package-outside-request',
    file: 'preparation.html',
  },
  {
    name: 'a picture from elsewhere',
    from: S4,
    spoil: page('<img alt="" src="//bilder.example/a.png">'),
    rule: 'package-outside-request',
    file: 'preparation.html',
    at: '//bilder.example/a.png',
  },
  {
    name: 'a style sheet that imports',
    from: S12,
    spoil: (files) => replaced('style.css', /^/, '@import "https://fonts.example/a.css";\n')(files),
    rule: 'package-outside-request',
    file: 'style.css',
    at: 'https://fonts.example/a.css',
  },
  {
    name: 'a drawing that fetches',
    from: S12,
    spoil: added({
      'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://bilder.example/b.png"/></svg>',
    }),
    rule: 'package-outside-request',
    file: 'media/a.svg',
    at: 'https://bilder.example/b.png',
  },
  {
    name: 'a script that calls',
    from: 'cmi5/kurs/course',
    spoil: added({ 'a.js': 'const x = 1;\nfetch("https://api.example/v1/" + x);\n' }),
    rule: 'package-outside-request',
    file: 'a.js',
    at: 'https://api.example/v1/',
  },
  {
    name: 'a password in an address',
    from: 'xapi/kurs/preparation',
    spoil: added({ 'a.js': "const lrs = 'https://lrs.example/x?password=hemligt7';\n" }),
    rule: 'package-secret',
    file: 'a.js',
    at: '?password=hemligt7',
  },
  {
    name: 'Basic in a script',
    from: 'xapi/kurs/preparation',
    spoil: added({ 'a.js': "const auth = 'Basic a3Vyc2VyOmhlbWxpZ3Q3';\n" }),
    rule: 'package-secret',
    file: 'a.js',
    at: 'Basic a3Vyc2VyOmhlbWxpZ3Q3',
  },
  {
    name: 'a private key',
    from: S12,
    spoil: added({ 'a.json': '{"k":"-----BEGIN PRIVATE KEY-----\\nMIIE"}' }),
    rule: 'package-secret',
    file: 'a.json',
    at: '-----BEGIN PRIVATE KEY-----',
  },
  { name: 'a file of secrets', from: S12, spoil: added({ '.env': 'A=1\n' }), rule: 'package-secret', file: '.env' },
  {
    name: 'a module that is not served as one',
    from: S12,
    spoil: added({ 'a.mjs': 'export {};\n' }),
    rule: 'package-file-type',
    file: 'a.mjs',
  },
  {
    name: 'a program for a server',
    from: S12,
    spoil: added({ 'a.php': '<?php' }),
    rule: 'package-file-type',
    file: 'a.php',
  },
  {
    name: 'leftovers',
    from: S12,
    spoil: added({ '__MACOSX/._a.html': 'x' }),
    rule: 'package-leftover',
    file: '__MACOSX/._a.html',
  },
  {
    name: 'a page that says nothing to the LMS',
    from: S12,
    spoil: replaced('player.js', /^[\s\S]*$/, 'console.log(1);\n'),
    rule: 'package-no-api',
    file: '',
  },
  {
    name: 'a page for another SCORM',
    from: S12,
    spoil: replaced('player.js', /^[\s\S]*$/, 'window.parent.API_1484_11.Initialize("");\n'),
    rule: 'package-no-api',
    file: '',
  },
  {
    name: 'a page that is never done',
    from: S12,
    spoil: replaced('player.js', /^[\s\S]*$/, 'window.parent.API.LMSInitialize("");\n'),
    rule: 'package-no-completion',
    file: '',
  },
  {
    name: 'an AU that fetches no token',
    from: 'cmi5/kurs/course',
    spoil: replaced('player.js', /^[\s\S]*$/, 'console.log(1);\n'),
    rule: 'package-no-api',
    file: '',
  },
];

import { testValues } from './key-values.js';

testValues([
  [
    'course',
    'version',
    {
      takes: ['1.2.0', '0.1.0', '10.20.30', '1.0.0-beta.1'],
      refuses: ['1.0', '1', '"1.0"', 'v1.0.0', '01.0.0', '1.0.0.0', ''],
    },
  ],
  ['course', 'status', { takes: ['draft', 'pilot', 'published', 'retired'], refuses: ['publicerad', 'Draft', ''] }],
  [
    'course',
    'goals',
    {
      takes: ['[{ id: a, text: Du kan., level: fakta }]'],
      refuses: ['', '[]', 'fakta', '[{ id: a, text: Du kan. }]', '[{ id: a, level: fakta }]', '[a]'],
    },
  ],
  [
    'course',
    'goals/0/level',
    {
      takes: ['fakta', 'förståelse', 'forstaelse', 'färdighet', 'fardighet', 'förtrogenhet', 'fortrogenhet'],
      refuses: ['facts', 'Fakta', 'kunskap', ''],
    },
  ],
  [
    'course',
    'image',
    {
      takes: ['{ file: media/a.png, alt: En väg }', ''],
      refuses: ['media/a.png', '{ file: media/a.png }', '{ file: media/a.png, alt: "" }'],
    },
  ],
  [
    'course',
    'contact',
    {
      takes: ['{ name: Redaktionen }', '{ name: Redaktionen, email: a@b.example }'],
      refuses: ['Redaktionen', '{ email: a@b.example }', '{ name: R, email: redaktionen }'],
    },
  ],
  ['course', 'language', { takes: ['sv', 'en', 'fi', 'sv-FI', 'zh-Hant'], refuses: ['svenska', 's', 'sv_SE', '1'] }],
  ['course', 'packaging', { takes: ['part', 'course'], refuses: ['del', 'true'] }],
  ['course', 'replaces', { takes: ['[gammal-kurs]'], refuses: ['gammal-kurs', '[Gammal kurs]'] }],
  ['course', 'replacedBy', { takes: ['ny-kurs'], refuses: ['[ny-kurs]'] }],
  ['course-day', 'form', { takes: ['in-person', 'online', 'hybrid'], refuses: ['fysisk', ''] }],
  [
    'course-day',
    'schedule',
    {
      takes: ['[{ time: 1 h, title: Lunch, method: lunch }]'],
      refuses: [
        '',
        '[]',
        '[{ title: Lunch, method: lunch }]',
        '[{ time: 1 h, method: lunch }]',
        '[{ time: 1 h, title: Lunch }]',
      ],
    },
  ],
  [
    'course-day',
    'schedule/0/start',
    {
      takes: ['"09:00"', '09:00', '9:00', '09.00', '9.30', '23:59', ''],
      refuses: ['24:00', '"9"', '9:5', '25.30', 'kl 9', '-1.5'],
    },
  ],
  [
    'course-day',
    'schedule/0/method',
    {
      takes: [
        'introduction',
        'lecture',
        'group-work',
        'exercise',
        'discussion',
        'reflection',
        'break',
        'lunch',
        'summary',
      ],
      refuses: ['föreläsning', 'pause'],
    },
  ],
  [
    'course-day',
    'schedule/0/leads',
    { takes: ['leader', 'trainer', 'bbic-trainer', 'guest', ''], refuses: ['kursledare', '[trainer]'] },
  ],
  [
    'course-day',
    'team',
    {
      takes: ['{ leaders: 1, trainers: 2 }', '{ trainers: 0 }', ''],
      refuses: ['{ leaders: -1 }', '{ leaders: 1.5 }', '{ leaders: en }', '{ ledare: 1 }'],
    },
  ],
  ['course-day', 'handouts', { takes: ['[../media/a.pdf]', '[]'], refuses: ['../media/a.pdf', '[""]'] }],
  [
    'sources',
    '0/kind',
    {
      takes: [
        'law',
        'regulation',
        'general-advice',
        'handbook',
        'knowledge-support',
        'guideline',
        'report',
        'web-course',
        'podcast',
        'film',
        'web-page',
        'book',
        'other',
      ],
      refuses: ['lag', ''],
    },
  ],
  [
    'sources',
    '0/status',
    { takes: ['in-force', 'repealed', 'under-review', 'outdated-basis', ''], refuses: ['upphävd', 'true'] },
  ],
  [
    'sources',
    '0/published',
    { takes: ['2025', '"2025"', '2025-07-01'], refuses: ['25', '2025-07', '2025.5', 'juli 2025', '1 juli'] },
  ],
  [
    'sources',
    '0/checked',
    {
      takes: ['2026-10-01', '"2026-10-01"', '2028-06-31'],
      refuses: ['2026', '2026-1-1', '1 oktober 2026', '20261001'],
    },
  ],
  [
    'sources',
    '0/url',
    {
      takes: ['https://a.example/b?c=d#e', 'http://a.example', 'HTTPS://a.example'],
      refuses: ['www.a.example', 'javascript:alert(1)', 'https://a b', '//a.example', 'ftp://a'],
    },
  ],
  [
    'sources',
    '0/number',
    { takes: ['SFS 2025:400', '2018-10-21', '9789155500000', '2025:400'], refuses: ['""', '[1]'] },
  ],
  ['sources', '0/captions', { takes: ['yes', 'no', 'true', 'false'], refuses: ['ja', '1'] }],
  ['sources', '0/length', { takes: ['3 h', '25 min'], refuses: ['25', 'lång'] }],
  ['sources', '0/publisher', { takes: ['Sveriges riksdag'], refuses: [''] }],
  ['kurspaket', 'language', { takes: ['sv', 'en', ''], refuses: ['fi', 'svenska'] }],
  [
    'kurspaket',
    'targets',
    { takes: ['[scorm12]', '[scorm2004, scorm2004-3, cmi5, xapi, web]'], refuses: ['scorm12', '[]', '[scorm]'] },
  ],
  [
    'kurspaket',
    'limits',
    {
      takes: [
        '{}',
        '{ packageSize: { warn: 50 MB } }',
        '{ packageSize: { error: "1,5 GB" }, goalsPerCourse: 1 }',
        '{ packageSize: { warn: 500 kB } }',
      ],
      refuses: [
        '{ packageSize: 50 MB }',
        '{ packageSize: { warn: 50 } }',
        '{ packageSize: { warn: 0 MB } }',
        '{ packageSize: { warn: 50 MiB } }',
        '{ goalsPerCourse: 0 }',
        '{ goalsPerCourse: 2.5 }',
      ],
    },
  ],
  [
    'kurspaket',
    'coverage',
    {
      takes: ['{ failUnder: 0 }', '{ failUnder: 87.5 }', '{}'],
      refuses: ['{ failUnder: 101 }', '{ failUnder: 90 % }', '90'],
    },
  ],
  [
    'kurspaket',
    'policy',
    {
      takes: ['{ published: { signOffs: [pedagogy, expert, accessibility, rights] } }', '{ pilot: { signOffs: [] } }'],
      refuses: ['{ draft: {} }', '{ published: [expert] }', '{ published: { signOffs: [sak] } }'],
    },
  ],
  [
    'kurspaket',
    'links',
    {
      takes: ['{ source: "https://forge.example/{rev}/{path}#L{line}" }'],
      refuses: ['https://forge.example', '{ source: forge }'],
    },
  ],
  ['kurspaket', 'statements', { takes: ['all', 'course'], refuses: ['none'] }],
  [
    'kurspaket',
    'rules',
    {
      takes: ['{ vague-goal-verb: off, long-words: info, schedule: error }', '{}'],
      refuses: ['{ vague-goal-verb: false }', '{ Vague: off }', '[vague-goal-verb]'],
    },
  ],
  [
    'journey',
    'steps',
    {
      takes: ['[]', '[{ id: bas, title: Bas }]', '[{ id: bas, title: Bas, courses: [], goals: [] }]'],
      refuses: ['bas', '[{ id: bas }]', '[{ id: bas, title: Bas, kurser: [] }]'],
    },
  ],
  [
    'journey',
    'support',
    {
      takes: [
        '{ text: Hjälp. }',
        '{ text: Hjälp., url: "mailto:a@b.example" }',
        '{ text: Hjälp., url: https://a.example }',
      ],
      refuses: [
        '{ url: https://a.example }',
        '{ text: Hjälp., url: "javascript:1" }',
        '{ text: Hjälp., url: a@b.example }',
      ],
    },
  ],
  [
    'journey',
    'words',
    {
      takes: [
        '{ journey: resa, step: väska, goal: mål, preparation: Före, courseDays: Dagar, betweenDays: Mellan, followUp: Efter, tasks: Gör }',
        '{}',
      ],
      refuses: ['{ steg: väska }', '{ step: "" }'],
    },
  ],
  ['credits', '0/file', { takes: ['omslag.png', '"fig-*.png"', '"*"'], refuses: ['', '""'] }],
  ['credits', '0/consent', { takes: ['not-needed', 'written', ''], refuses: ['yes', 'muntligt'] }],
  ['credits', '0/licence', { takes: ['CC BY 4.0'], refuses: [''] }],
  ['reviews', 'signOffs/0/tasks', { takes: ['all', '[las]', ''], refuses: ['alla', '[]', 'las', '[Läs]'] }],
  [
    'reviews',
    'signOffs/0/digests',
    { takes: ['{ preparation/01-las.md: sha256-abc= }', '{}'], refuses: ['{ a: md5-abc }', '[]'] },
  ],
  ['reviews', 'signOffs/0/scope', { takes: ['pedagogy', 'expert', 'accessibility', 'rights'], refuses: ['sak', ''] }],
  ['reviews', 'waivers/0/rule', { takes: ['long-words'], refuses: [''] }],
  ['reviews', 'waivers/0/approvedBy', { takes: ['SKR'], refuses: [''] }],
  ['reviews', 'waivers/0/date', { takes: ['2026-02-01'], refuses: [''] }],
  ['reviews', 'waivers/0/expires', { takes: ['2027-02-01'], refuses: ['', 'aldrig'] }],
  ['reviews', 'waivers/0/reason', { takes: ['Två kurser blir en.'], refuses: ['', '""'] }],
]);

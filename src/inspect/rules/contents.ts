import { sentenceBy } from '../../text/sentences.js';
import { isSecretFile } from '../content/secrets.js';
import { aboutFile } from '../finding.js';
import type { PackageRule } from '../rule.js';

/** What the files hold, besides what the manifest says of them. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-outside-request',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Allt som visas ligger i paketet',
        message: sentenceBy(
          'kind',
          {
            script: ({ host }) => `Sidan hämtar ett skript från ${host}.`,
            style: ({ host }) => `Sidan hämtar en stilmall från ${host}.`,
            picture: ({ host }) => `Sidan hämtar en bild eller ett typsnitt från ${host}.`,
            media: ({ host }) => `Sidan hämtar film eller ljud från ${host}.`,
            frame: ({ host }) => `Sidan bäddar in något från ${host}.`,
            form: ({ host }) => `Ett formulär skickas till ${host}.`,
            base: ({ host }) => `Sidans alla adresser utgår från ${host}.`,
            hint: ({ host }) => `Sidan förbereder en hämtning från ${host}.`,
            redirect: ({ host }) => `Sidan skickar läsaren vidare till ${host}.`,
          },
          ({ host }) => `Ett skript ser ut att anropa ${host}.`,
        ),
        why: 'Den andra webbplatsen får veta vem som läser (IP-adressen är en personuppgift). Stänger den, eller är den spärrad hos kommunen, går sidan sönder. Länkar som deltagaren själv klickar på är inget problem.',
        hint: () =>
          'Lägg filen i paketet. Går det inte behöver de som köper in kursen veta vart sidan vänder sig, och brandväggen släppa fram det.',
      },
      en: {
        title: 'All that is shown is in the package',
        message: sentenceBy(
          'kind',
          {
            script: ({ host }) => `The page fetches a script from ${host}.`,
            style: ({ host }) => `The page fetches a style sheet from ${host}.`,
            picture: ({ host }) => `The page fetches a picture or typeface from ${host}.`,
            media: ({ host }) => `The page fetches film or sound from ${host}.`,
            frame: ({ host }) => `The page embeds something from ${host}.`,
            form: ({ host }) => `A form is sent to ${host}.`,
            base: ({ host }) => `All addresses of the page start from ${host}.`,
            hint: ({ host }) => `The page prepares to fetch from ${host}.`,
            redirect: ({ host }) => `The page sends the reader on to ${host}.`,
          },
          ({ host }) => `A script seems to call ${host}.`,
        ),
        why: 'The other site learns who is reading (an IP address is personal data). If it closes, or is blocked by the employer, the page breaks. Links that learners click themselves are no problem.',
        hint: () =>
          'Put the file into the package. If that cannot be, those who buy the course must know where the page turns to, and the firewall must let it through.',
      },
    },
    bad: { 'index.html': '<link rel="stylesheet" href="https://fonts.example/css?family=Roboto">\n' },
    good: {
      'index.html': '<link rel="stylesheet" href="stil.css">\n<a href="https://www.riksdagen.se">Läs lagen</a>\n',
    },
  },
  {
    id: 'package-secret',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Inga nycklar och lösenord i paketet',
        message: sentenceBy(
          'kind',
          {
            'private-key': 'Här står en privat nyckel.',
            'cloud-key': 'Här står en nyckel till en molntjänst.',
            token: 'Här står något som ser ut som en åtkomstnyckel (token).',
            basic: 'Här står användarnamn och lösenord i kodad form (Basic).',
            'user-in-url': 'Adressen innehåller användarnamn och lösenord.',
            query: 'Adressen innehåller ett lösenord eller en nyckel.',
          },
          'Filen är av ett slag som innehåller nycklar eller lösenord.',
        ),
        why: 'Alla som har kursen kan läsa alla filer i paketet. Med nyckeln kommer de åt det som den öppnar, till exempel allas resultat i en lärdatabas.',
        hint: () =>
          'Byt ut nyckeln eller lösenordet genast, ta bort det ur filen och gör om paketet. Uppgifter till en lärdatabas ger lärplattformen vid starten.',
      },
      en: {
        title: 'No keys and passwords in the package',
        message: sentenceBy(
          'kind',
          {
            'private-key': 'Here is a private key.',
            'cloud-key': 'Here is a key to a cloud service.',
            token: 'Here is what looks like an access token.',
            basic: 'Here are a user name and password in encoded form (Basic).',
            'user-in-url': 'The address holds a user name and password.',
            query: 'The address holds a password or a key.',
          },
          'The file is of a kind that holds keys or passwords.',
        ),
        why: 'Everybody who has the course can read every file of the package. With the key they reach what it opens, such as everybody’s results in a record store.',
        hint: () =>
          'Replace the key or password at once, take it out of the file and make the package again. The learning platform gives the access to a record store at the launch.',
      },
    },
    bad: { 'js/lrs.js': 'const auth = "Basic a3Vyc2VyOmhlbWxpZ3Q3";\n' },
    good: { 'js/lrs.js': 'const auth = new URLSearchParams(location.search).get("auth");\n' },
    *package({ content, zip }) {
      if (content !== undefined)
        for (const { path } of zip.entries)
          if (isSecretFile(path)) yield aboutFile('package-secret', path, { kind: 'file' });
    },
  },
  {
    id: 'package-file-type',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Filerna är av typer som lärplattformen skickar ut rätt',
        message: sentenceBy(
          'kind',
          {
            module: ({ path }) => `\`${path}\` är en modul som skickas ut som ren text.`,
            server: ({ path }) => `\`${path}\` är ett program för en server.`,
            program: ({ path }) => `\`${path}\` är ett program.`,
            flash: ({ path }) => `\`${path}\` är Flash, som inga webbläsare längre kan.`,
            nested: ({ path }) => `\`${path}\` är ett arkiv i paketet.`,
            binary: ({ path }) => `\`${path}\` skickas ut utan rätt typ.`,
          },
          ({ path }) => `\`${path}\` är av en typ som inte fungerar överallt.`,
        ),
        why: 'Moodle och Totara väljer typ efter filändelsen, och webbläsaren vägrar köra eller visa det som kommer med fel typ. Serverprogram körs aldrig där.',
        hint: sentenceBy(
          'kind',
          {
            module: 'Döp om till `.js` och rätta det som hänvisar till filen.',
            binary:
              'Använd JPG, PNG, SVG, MP4 eller MP3, och ladda WebAssembly med `arrayBuffer()`. Prova i er lärplattform om filen ändå behövs.',
            flash: 'Kursen behöver göras om i HTML5.',
            program: 'Ta bort filen. Webbläsare och virusskydd stoppar nedladdningen.',
          },
          'Ta bort filen, eller ge den rätt ändelse.',
        ),
      },
      en: {
        title: 'The files are of types that the learning platform serves properly',
        message: sentenceBy(
          'kind',
          {
            module: ({ path }) => `\`${path}\` is a module that is served as plain text.`,
            server: ({ path }) => `\`${path}\` is a program for a server.`,
            program: ({ path }) => `\`${path}\` is a program.`,
            flash: ({ path }) => `\`${path}\` is Flash, which no browser knows any more.`,
            nested: ({ path }) => `\`${path}\` is an archive in the package.`,
            binary: ({ path }) => `\`${path}\` is served without its type.`,
          },
          ({ path }) => `\`${path}\` is of a type that does not work everywhere.`,
        ),
        why: 'Moodle and Totara choose the type by the file extension, and browsers refuse to run or show what comes with a wrong one. Programs for servers are never run there.',
        hint: sentenceBy(
          'kind',
          {
            module: 'Rename it to `.js` and correct what refers to it.',
            binary:
              'Use JPG, PNG, SVG, MP4 or MP3, and load WebAssembly with `arrayBuffer()`. Try it in your platform if the file is needed all the same.',
            flash: 'The course must be remade in HTML5.',
            program: 'Delete the file. Browsers and virus scanners stop the download.',
          },
          'Delete the file, or give it its extension.',
        ),
      },
    },
    bad: { 'kurs.zip': 'imsmanifest.xml\nindex.html\nspelare.mjs\n' },
    good: { 'kurs.zip': 'imsmanifest.xml\nindex.html\nspelare.js\n' },
    *package({ files, content }) {
      if (content === undefined) return;
      for (const path of files.paths) {
        const kind = typeTrouble(path);
        if (kind !== undefined) yield aboutFile('package-file-type', path, { kind, path });
      }
    },
  },
];

const TROUBLES: readonly (readonly [string, RegExp])[] = [
  ['module', /\.mjs$/i],
  ['server', /\.(?:php\d?|phtml|asp|aspx|jsp|jspx|cgi|pl|py|rb|cfm|shtml|htaccess)$|(?:^|\/)\.htaccess$/i],
  ['program', /\.(?:exe|msi|bat|cmd|com|scr|ps1|vbs|wsf|hta|jar|app|apk|dmg|pkg|sh|dll|lnk)$/i],
  ['flash', /\.(?:swf|flv|fla|dcr)$/i],
  ['nested', /\.(?:zip|rar|7z|tar|t?gz)$/i],
  ['binary', /\.(?:wasm|webp|avif|heic|woff2?|webm|ogg|ogv|opus|flac|webmanifest|jxl)$/i],
];

function typeTrouble(path: string): string | undefined {
  return TROUBLES.find(([, pattern]) => pattern.test(path))?.[0];
}

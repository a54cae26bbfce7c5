/**
 * The workflow for GitHub Actions: check, build and comment on a pull request; publish packages on merge; approve on
 * request.
 */
export const githubPipeline: Readonly<Record<string, string>> = {
  '.github/workflows/kurspaket.yml': `# Made by \`kurspaket init --ci github\`. Change it as you like.
name: Kurser
on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: kurser-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  kurser:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    env:
      # On a pull request what has been changed in it; on main what has come since the last push.
      BASE: \${{ github.event_name == 'pull_request' && format('origin/{0}...', github.base_ref) || github.event.before }}
      PAGES: \${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }}#artifacts
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      # What main has built before: a package stands until something that it is made of changes.
      - uses: actions/cache/restore@v4
        if: \${{ github.event_name == 'pull_request' }}
        with:
          path: .kurspaket-cache
          key: kurspaket-\${{ github.sha }}
          restore-keys: kurspaket-
      - uses: actions/cache@v4
        if: \${{ github.event_name == 'push' }}
        with:
          path: .kurspaket-cache
          key: kurspaket-\${{ github.sha }}
          restore-keys: kurspaket-
      - name: Kontrollera
        run: npx kurspaket check --format github
      - name: Bygg det som ändringen rör
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        run: npx kurspaket build --since "$BASE" --cache .kurspaket-cache --out dist/packages
      - name: Bygg deltagarens sidor
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        run: npx kurspaket build --since "$BASE" --target web --drafts --cache .kurspaket-cache --out dist/pages
      - name: Granskningsexemplar
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        run: npx kurspaket review --base "$BASE" --out dist/review
      - name: Skriv kommentaren
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        run: npx kurspaket ci --base "$BASE" --pages "$PAGES" --review "$PAGES" --out dist/kommentar.md
      - name: Kommentera
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        # A pull request from a fork may not comment: the text is among the artefacts too.
        continue-on-error: true
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          gh pr comment "\${{ github.event.pull_request.number }}" --body-file dist/kommentar.md --edit-last --create-if-none
      - name: Bygg alla kurser
        if: \${{ !cancelled() && github.event_name == 'push' }}
        run: |
          npx kurspaket build --cache .kurspaket-cache --out .kurspaket-cache/packages
          npx kurspaket build --target web --cache .kurspaket-cache --out .kurspaket-cache/pages
          npx kurspaket coverage --format html --out dist/coverage
      - name: Skriv i installationsbladen vad som är nytt
        if: \${{ !cancelled() && github.event_name == 'push' }}
        run: |
          if git cat-file -e "$BASE^{commit}"; then
            npx kurspaket build --since "$BASE" --cache .kurspaket-cache --out .kurspaket-cache/packages
          fi
          mkdir -p dist && cp -R .kurspaket-cache/packages .kurspaket-cache/pages dist/
      - uses: actions/upload-artifact@v4
        if: \${{ !cancelled() }}
        with:
          name: kurser
          path: dist
          if-no-files-found: ignore
`,
  '.github/workflows/kurspaket-approve.yml': `# Made by \`kurspaket init --ci github\`. Lets reviewers sign off without a terminal: Actions → Godkänn en kurs → Run workflow.
name: Godkänn en kurs
on:
  workflow_dispatch:
    inputs:
      course:
        description: Kursens id
        required: true
      scope:
        description: Vad som är granskat
        required: true
        type: choice
        options: [pedagogy, expert, accessibility, rights]
      by:
        description: Vem som godkänner (organisation)
        required: true

permissions:
  contents: write

jobs:
  approve:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - name: Godkänn
        env:
          COURSE: \${{ inputs.course }}
          SCOPE: \${{ inputs.scope }}
          BY: \${{ inputs.by }}
        run: |
          npx kurspaket approve "$COURSE" --scope "$SCOPE" --by "$BY"
          git config user.name "kurspaket"
          git config user.email "kurspaket@users.noreply.github.com"
          git add '*reviews.yaml'
          git commit -m "Godkänn $COURSE ($SCOPE)"
          git push
`,
};

/** The workflow for GitHub Actions: check, build and comment on a pull request; publish packages on merge; approve on request. */
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
      BASE: origin/\${{ github.base_ref }}...
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
      - uses: actions/cache@v4
        with:
          path: .kurspaket-cache
          key: kurspaket-\${{ github.sha }}
          restore-keys: kurspaket-
      - name: Kontrollera
        run: npx kurspaket check --format github
      - name: Bygg
        if: \${{ !cancelled() }}
        run: npx kurspaket build --cache .kurspaket-cache --out dist/packages
      - name: Bygg deltagarens sidor
        if: \${{ !cancelled() }}
        run: npx kurspaket build --target web --drafts --cache .kurspaket-cache --out dist/pages
      - name: Granskningsexemplar
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        run: npx kurspaket review --base "$BASE" --out dist/review
      - name: Skriv kommentaren
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        run: npx kurspaket ci --base "$BASE" --pages "$PAGES" --out dist/kommentar.md || true
      - name: Kommentera
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          gh pr comment "\${{ github.event.pull_request.number }}" --body-file dist/kommentar.md --edit-last --create-if-none
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

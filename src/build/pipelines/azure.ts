/** The pipeline for Azure Pipelines: check and build every change; on main publish packages, checksums and pages as artefacts. */
export const azurePipeline: Readonly<Record<string, string>> = {
  'azure-pipelines.yml': `# Made by \`kurspaket init --ci azure\`. Change it as you like.
trigger:
  branches:
    include: [main]
pr:
  branches:
    include: [main]

pool:
  vmImage: ubuntu-latest

steps:
  - checkout: self
    fetchDepth: 0
  - task: UseNode@1
    inputs:
      version: 22.x
  - task: Cache@2
    inputs:
      key: 'kurspaket | "$(Agent.OS)" | "$(Build.SourceVersion)"'
      restoreKeys: 'kurspaket | "$(Agent.OS)"'
      path: .kurspaket-cache
  - script: npm ci
    displayName: Installera
  - script: npx kurspaket check
    displayName: Kontrollera
  - script: npx kurspaket check --format junit > junit.xml
    displayName: Skriv testresultat
    condition: always()
    continueOnError: true
  - task: PublishTestResults@2
    condition: always()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: junit.xml
  - script: npx kurspaket build --cache .kurspaket-cache --out dist/packages
    displayName: Bygg
    condition: always()
  - script: npx kurspaket build --target web --drafts --cache .kurspaket-cache --out dist/pages
    displayName: Bygg deltagarens sidor
    condition: always()
  - script: |
      base="origin/$(echo "$SYSTEM_PULLREQUEST_TARGETBRANCH" | sed 's|refs/heads/||')..."
      npx kurspaket review --base "$base" --out dist/review
      npx kurspaket ci --base "$base" --out dist/kommentar.md
    displayName: Skriv kommentaren
    condition: and(always(), eq(variables['Build.Reason'], 'PullRequest'))
    continueOnError: true
  - publish: dist
    artifact: kurser
    condition: always()
`,
};

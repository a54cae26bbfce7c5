/**
 * The pipeline for Azure Pipelines: check, build and comment on a pull request; on main publish packages, checksums and
 * pages as artefacts.
 */
export const azurePipeline: Readonly<Record<string, string>> = {
  'azure-pipelines.yml': `# Made by \`kurspaket init --ci azure\`. Change it as you like.
# Pull requests of Azure Repos: make it a build validation of the branch main. For the comment, allow the build service to contribute to pull requests.
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
  # What main has built before: a package stands until something that it is made of changes.
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
  - bash: |
      base="origin/\${SYSTEM_PULLREQUEST_TARGETBRANCH#refs/heads/}..."
      npx kurspaket build --since "$base" --cache .kurspaket-cache --out dist/packages || status=1
      npx kurspaket build --since "$base" --target web --drafts --cache .kurspaket-cache --out dist/pages || status=1
      npx kurspaket review --base "$base" --out dist/review || status=1
      npx kurspaket ci --base "$base" --out dist/kommentar.md || status=1
      exit \${status:-0}
    displayName: Bygg och granska det som ändringen rör
    condition: and(always(), eq(variables['Build.Reason'], 'PullRequest'))
  - bash: |
      threads="\${SYSTEM_COLLECTIONURI}\${SYSTEM_TEAMPROJECTID}/_apis/git/repositories/$BUILD_REPOSITORY_ID/pullRequests/$SYSTEM_PULLREQUEST_PULLREQUESTID/threads"
      node -e '
        const headers = { authorization: "Bearer " + process.env.SYSTEM_ACCESSTOKEN, "content-type": "application/json" };
        const [threads] = process.argv.slice(1);
        const ask = async (method, address, body) => {
          const answer = await fetch(address + "?api-version=7.1", { method, headers, ...(body && { body: JSON.stringify(body) }) });
          if (!answer.ok) throw new Error(method + " " + answer.status);
          return answer.json();
        };
        (async () => {
          const content = require("fs").readFileSync("dist/kommentar.md", "utf8");
          const { value } = await ask("GET", threads);
          const old = value.find(({ comments }) => comments[0]?.content?.includes("<!-- kurspaket -->"));
          if (old) await ask("PATCH", threads + "/" + old.id + "/comments/" + old.comments[0].id, { content });
          else await ask("POST", threads, { comments: [{ parentCommentId: 0, content, commentType: 1 }], status: 4 });
        })().catch((error) => { console.error(error.message); process.exit(1); });
      ' "$threads"
    displayName: Kommentera
    condition: and(always(), eq(variables['Build.Reason'], 'PullRequest'), eq(variables['Build.Repository.Provider'], 'TfsGit'))
    continueOnError: true
    env:
      SYSTEM_ACCESSTOKEN: $(System.AccessToken)
  - bash: |
      npx kurspaket build --cache .kurspaket-cache --out .kurspaket-cache/packages || status=1
      npx kurspaket build --target web --cache .kurspaket-cache --out .kurspaket-cache/pages || status=1
      npx kurspaket coverage --format html --out dist/coverage || status=1
      if git cat-file -e 'HEAD~1^{commit}'; then
        npx kurspaket build --since HEAD~1 --cache .kurspaket-cache --out .kurspaket-cache/packages || status=1
      fi
      mkdir -p dist && cp -R .kurspaket-cache/packages .kurspaket-cache/pages dist/
      exit \${status:-0}
    displayName: Bygg alla kurser, och skriv i installationsbladen vad som är nytt
    condition: and(always(), ne(variables['Build.Reason'], 'PullRequest'))
  - publish: dist
    artifact: kurser
    condition: always()
`,
};

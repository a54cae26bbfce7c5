/**
 * The pipeline for GitLab CI: check, build and comment on a merge request; publish packages on merge; approve on
 * request.
 */
export const gitlabPipeline: Readonly<Record<string, string>> = {
  '.gitlab-ci.yml': `# Made by \`kurspaket init --ci gitlab\`. Change it as you like.
image: node:22

variables:
  GIT_DEPTH: "0"

# What main has built before: a package stands until something that it is made of changes.
cache: &built
  key: kurspaket
  paths: [.npm/, .kurspaket-cache/]

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "web"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

before_script:
  - npm ci --cache .npm --prefer-offline

# A merge request: what it changes is built, and told in a comment. For the comment an access token of the project (scope api)
# stands in the variable KURSPAKET_TOKEN; without it the text is among the artefacts.
granska:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  cache:
    <<: *built
    policy: pull
  variables:
    BASE: $CI_MERGE_REQUEST_DIFF_BASE_SHA
    PAGES: $CI_JOB_URL/artifacts/browse/dist/pages
    REVIEW: $CI_JOB_URL/artifacts/browse/dist/review
  script:
    - npx kurspaket check --format gitlab > gl-code-quality-report.json || status=1
    - npx kurspaket check || status=1
    - npx kurspaket build --since "$BASE" --cache .kurspaket-cache --out dist/packages || status=1
    - npx kurspaket build --since "$BASE" --target web --drafts --cache .kurspaket-cache --out dist/pages || status=1
    - npx kurspaket review --base "$BASE" --out dist/review || status=1
    - npx kurspaket ci --base "$BASE" --pages "$PAGES" --review "$REVIEW" --out dist/kommentar.md || status=1
    - |
      if [ -n "$KURSPAKET_TOKEN" ] && [ -f dist/kommentar.md ]; then
        notes="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
        note=$(curl -fsS --header "PRIVATE-TOKEN: $KURSPAKET_TOKEN" "$notes?per_page=100" | node -e 'const notes = JSON.parse(require("fs").readFileSync(0, "utf8")); console.log(notes.find(({ body }) => body.includes("<!-- kurspaket -->"))?.id ?? "")')
        method=POST
        if [ -n "$note" ]; then method=PUT; notes="$notes/$note"; fi
        curl -fsS --request "$method" --header "PRIVATE-TOKEN: $KURSPAKET_TOKEN" --data-urlencode "body@dist/kommentar.md" "$notes" > /dev/null
      fi
    - exit \${status:-0}
  artifacts:
    when: always
    expose_as: Kurser
    paths: [dist/]
    reports:
      codequality: gl-code-quality-report.json

# After a merge: all packages, checksums and installation sheets, which say what is new since the last one.
publicera:
  rules:
    - if: $COURSE
      when: never
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npx kurspaket build --cache .kurspaket-cache --out .kurspaket-cache/packages || status=1
    - npx kurspaket build --target web --cache .kurspaket-cache --out .kurspaket-cache/pages || status=1
    - npx kurspaket coverage --format html --out dist/coverage || status=1
    - |
      if git cat-file -e "$CI_COMMIT_BEFORE_SHA^{commit}"; then
        npx kurspaket build --since "$CI_COMMIT_BEFORE_SHA" --cache .kurspaket-cache --out .kurspaket-cache/packages || status=1
      fi
    - mkdir -p dist && cp -R .kurspaket-cache/packages .kurspaket-cache/pages dist/
    - exit \${status:-0}
  artifacts:
    when: always
    paths: [dist/]

# Lets reviewers sign off without a terminal: Build → Pipelines → New pipeline, with the variables COURSE, SCOPE and BY.
approve:
  rules:
    - if: $COURSE && $SCOPE && $BY
  cache:
    <<: *built
    policy: pull
  script:
    - npx kurspaket approve "$COURSE" --scope "$SCOPE" --by "$BY"
    - git config user.name "kurspaket"
    - git config user.email "kurspaket@noreply.$CI_SERVER_HOST"
    - git add '*reviews.yaml'
    - git commit -m "Godkänn $COURSE ($SCOPE)"
    - git push "https://kurspaket:$KURSPAKET_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git" "HEAD:$CI_COMMIT_REF_NAME"
`,
};

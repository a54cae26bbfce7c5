/** The pipeline for GitLab CI: check, build and comment on a merge request; publish packages on merge; approve on request. */
export const gitlabPipeline: Readonly<Record<string, string>> = {
  '.gitlab-ci.yml': `# Made by \`kurspaket init --ci gitlab\`. Change it as you like.
image: node:22

variables:
  GIT_DEPTH: "0"

cache:
  key: kurspaket
  paths: [.npm/, .kurspaket-cache/]

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "web"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

before_script:
  - npm ci --cache .npm --prefer-offline

kurser:
  rules:
    - if: $COURSE
      when: never
    - when: always
  script:
    - npx kurspaket check --format gitlab > gl-code-quality-report.json || status=1
    - npx kurspaket check || status=1
    - npx kurspaket build --cache .kurspaket-cache --out dist/packages || status=1
    - npx kurspaket build --target web --drafts --cache .kurspaket-cache --out dist/pages || status=1
    - |
      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then
        npx kurspaket review --base "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --out dist/review || status=1
        npx kurspaket ci --base "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --pages "$CI_JOB_URL/artifacts/browse/dist/pages" --review "$CI_JOB_URL/artifacts/browse/dist/review" --out dist/kommentar.md || status=1
      fi
    - |
      if [ -n "$CI_MERGE_REQUEST_IID" ] && [ -n "$KURSPAKET_TOKEN" ] && [ -f dist/kommentar.md ]; then
        curl --fail --silent --show-error --request POST --header "PRIVATE-TOKEN: $KURSPAKET_TOKEN" \\
          --data-urlencode "body@dist/kommentar.md" "$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes" > /dev/null
      fi
    - exit \${status:-0}
  artifacts:
    when: always
    expose_as: Kurser
    paths: [dist/]
    reports:
      codequality: gl-code-quality-report.json

# Lets reviewers sign off without a terminal: Build → Pipelines → New pipeline, with the variables COURSE, SCOPE and BY.
approve:
  rules:
    - if: $COURSE && $SCOPE && $BY
  script:
    - npx kurspaket approve "$COURSE" --scope "$SCOPE" --by "$BY"
    - git config user.name "kurspaket"
    - git config user.email "kurspaket@noreply.$CI_SERVER_HOST"
    - git add '*reviews.yaml'
    - git commit -m "Godkänn $COURSE ($SCOPE)"
    - git push "https://kurspaket:$KURSPAKET_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git" "HEAD:$CI_COMMIT_REF_NAME"
`,
};

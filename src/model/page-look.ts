/** What a page of one file brings along, as the build of the tool has bundled it. */
export interface PageLook {
  /** A stylesheet; holds no `</style`. */
  readonly style: string;
  /** A classic script for the end of the body; holds no `</script`. Absent: nothing runs. */
  readonly script?: string;
}

/** A title within a sentence: “Bas för adresser” begins small there, “IRI-bas” and “SCORM 1.2” do not. */
export function withLowerInitial(title: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

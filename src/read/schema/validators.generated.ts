// Made by `npm run update`: change what it is made from instead.
// @ts-nocheck
import type { KurspaketFile, SourcesFile, JourneyFile, CourseFile, TaskFile, CourseDayFile, CreditsFile, ReviewsFile } from './types.generated.js';

/** One reason for a refusal, as ajv says it. Errors of the keyword `if` repeat what another error says. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A compiled schema. */
export interface Validate<File> {
  (data: unknown): data is File;
  errors?: readonly SchemaError[] | null;
}

function joined(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}

const checkKurspaket = validate53, schema20 = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", properties: { language: { type: "string", enum: ["sv", "en"] }, organisation: { $ref: "#/$defs/text" }, iriBase: { $ref: "#/$defs/url" }, lms: { type: "string", enum: ["totara", "moodle", "canvas", "open-edx", "ilias", "scorm-cloud"] }, targets: { $ref: "#/$defs/targets" }, packaging: { $ref: "#/$defs/packaging" }, limits: { type: "object", properties: { packageSize: { type: "object", properties: { warn: { $ref: "#/$defs/size" }, error: { $ref: "#/$defs/size" } }, additionalProperties: !1 }, goalsPerCourse: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, coverage: { $ref: "#/$defs/coverage" }, policy: { type: "object", properties: { pilot: { type: "object", properties: { signOffs: { type: "array", items: { $ref: "#/$defs/signOffScope" } } }, additionalProperties: !1 }, published: { type: "object", properties: { signOffs: { type: "array", items: { $ref: "#/$defs/signOffScope" } } }, additionalProperties: !1 } }, additionalProperties: !1 }, links: { type: "object", properties: { source: { $ref: "#/$defs/url" } }, additionalProperties: !1 }, statements: { type: "string", enum: ["all", "course"] }, rules: { type: "object", propertyNames: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, additionalProperties: { type: "string", enum: ["off", "info", "warning", "error"] } } }, additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, schema21 = { type: ["string", "number"], pattern: "\\S" }, pattern3 = new RegExp("\\S", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema21.type }, message: "must be string,number" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern3.test(data)) {
    const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern4 = new RegExp('^[hH][tT][tT][pP][sS]?://[^\\s<>"]+$', "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^[hH][tT][tT][pP][sS]?://[^\\s<>"]+$' }, message: 'must match pattern "^[hH][tT][tT][pP][sS]?://[^\\s<>"]+$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const schema23 = { type: "array", items: { type: "string", enum: ["scorm12", "scorm2004", "scorm2004-3", "cmi5", "xapi", "web"] }, minItems: 1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "scorm12" || data0 === "scorm2004" || data0 === "scorm2004-3" || data0 === "cmi5" || data0 === "xapi" || data0 === "web")) {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: schema23.items.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const schema24 = { type: "string", enum: ["part", "course"] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "part" || data === "course")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern5 = new RegExp("^(?=.*[1-9])\\s*\\d+([.,]\\d+)?\\s*[kKmMgG][bB]\\s*$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])\\s*\\d+([.,]\\d+)?\\s*[kKmMgG][bB]\\s*$" }, message: 'must match pattern "^(?=.*[1-9])\\s*\\d+([.,]\\d+)?\\s*[kKmMgG][bB]\\s*$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (key0 !== "failUnder") {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.failUnder !== void 0) {
      let data0 = data.failUnder;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/failUnder", schemaPath: "#/properties/failUnder/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/failUnder", schemaPath: "#/properties/failUnder/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/failUnder", schemaPath: "#/properties/failUnder/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema27 = { type: "string", enum: ["pedagogy", "expert", "accessibility", "rights"] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "pedagogy" || data === "expert" || data === "accessibility" || data === "rights")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern6 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func1.call(schema20.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.language !== void 0) {
      let data0 = data.language;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "sv" || data0 === "en")) {
        const err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema20.properties.language.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.organisation !== void 0 && (validate54(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data.iriBase !== void 0 && (validate56(data.iriBase, { instancePath: instancePath + "/iriBase", parentData: data, parentDataProperty: "iriBase", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate56.errors), errors = vErrors.length)), data.lms !== void 0) {
      let data3 = data.lms;
      if (typeof data3 != "string") {
        const err3 = { instancePath: instancePath + "/lms", schemaPath: "#/properties/lms/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "totara" || data3 === "moodle" || data3 === "canvas" || data3 === "open-edx" || data3 === "ilias" || data3 === "scorm-cloud")) {
        const err4 = { instancePath: instancePath + "/lms", schemaPath: "#/properties/lms/enum", keyword: "enum", params: { allowedValues: schema20.properties.lms.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.targets !== void 0 && (validate58(data.targets, { instancePath: instancePath + "/targets", parentData: data, parentDataProperty: "targets", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate58.errors), errors = vErrors.length)), data.packaging !== void 0 && (validate60(data.packaging, { instancePath: instancePath + "/packaging", parentData: data, parentDataProperty: "packaging", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate60.errors), errors = vErrors.length)), data.limits !== void 0) {
      let data6 = data.limits;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6)
          if (!(key1 === "packageSize" || key1 === "goalsPerCourse")) {
            const err5 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data6.packageSize !== void 0) {
          let data7 = data6.packageSize;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key2 in data7)
              if (!(key2 === "warn" || key2 === "error")) {
                const err6 = { instancePath: instancePath + "/limits/packageSize", schemaPath: "#/properties/limits/properties/packageSize/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            data7.warn !== void 0 && (validate62(data7.warn, { instancePath: instancePath + "/limits/packageSize/warn", parentData: data7, parentDataProperty: "warn", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate62.errors), errors = vErrors.length)), data7.error !== void 0 && (validate62(data7.error, { instancePath: instancePath + "/limits/packageSize/error", parentData: data7, parentDataProperty: "error", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate62.errors), errors = vErrors.length));
          } else {
            const err7 = { instancePath: instancePath + "/limits/packageSize", schemaPath: "#/properties/limits/properties/packageSize/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data6.goalsPerCourse !== void 0) {
          let data10 = data6.goalsPerCourse;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err8 = { instancePath: instancePath + "/limits/goalsPerCourse", schemaPath: "#/properties/limits/properties/goalsPerCourse/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10))) {
            const err9 = { instancePath: instancePath + "/limits/goalsPerCourse", schemaPath: "#/properties/limits/properties/goalsPerCourse/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.coverage !== void 0 && (validate65(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate65.errors), errors = vErrors.length)), data.policy !== void 0) {
      let data12 = data.policy;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12)
          if (!(key3 === "pilot" || key3 === "published")) {
            const err11 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data12.pilot !== void 0) {
          let data13 = data12.pilot;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key4 in data13)
              if (key4 !== "signOffs") {
                const err12 = { instancePath: instancePath + "/policy/pilot", schemaPath: "#/properties/policy/properties/pilot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data13.signOffs !== void 0) {
              let data14 = data13.signOffs;
              if (Array.isArray(data14)) {
                const len0 = data14.length;
                for (let i0 = 0; i0 < len0; i0++)
                  validate67(data14[i0], { instancePath: instancePath + "/policy/pilot/signOffs/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate67.errors), errors = vErrors.length);
              } else {
                const err13 = { instancePath: instancePath + "/policy/pilot/signOffs", schemaPath: "#/properties/policy/properties/pilot/properties/signOffs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/policy/pilot", schemaPath: "#/properties/policy/properties/pilot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data12.published !== void 0) {
          let data16 = data12.published;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key5 in data16)
              if (key5 !== "signOffs") {
                const err15 = { instancePath: instancePath + "/policy/published", schemaPath: "#/properties/policy/properties/published/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            if (data16.signOffs !== void 0) {
              let data17 = data16.signOffs;
              if (Array.isArray(data17)) {
                const len1 = data17.length;
                for (let i1 = 0; i1 < len1; i1++)
                  validate67(data17[i1], { instancePath: instancePath + "/policy/published/signOffs/" + i1, parentData: data17, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate67.errors), errors = vErrors.length);
              } else {
                const err16 = { instancePath: instancePath + "/policy/published/signOffs", schemaPath: "#/properties/policy/properties/published/properties/signOffs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/policy/published", schemaPath: "#/properties/policy/properties/published/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.links !== void 0) {
      let data19 = data.links;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key6 in data19)
          if (key6 !== "source") {
            const err19 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        data19.source !== void 0 && (validate56(data19.source, { instancePath: instancePath + "/links/source", parentData: data19, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate56.errors), errors = vErrors.length));
      } else {
        const err20 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.statements !== void 0) {
      let data21 = data.statements;
      if (typeof data21 != "string") {
        const err21 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (!(data21 === "all" || data21 === "course")) {
        const err22 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/enum", keyword: "enum", params: { allowedValues: schema20.properties.statements.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data22 = data.rules;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key7 in data22) {
          const _errs44 = errors;
          if (typeof key7 == "string" && !pattern6.test(key7)) {
            const err23 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', propertyName: key7 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          var valid11 = _errs44 === errors;
          if (!valid11) {
            const err24 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        for (const key8 in data22) {
          let data23 = data22[key8];
          if (typeof data23 != "string") {
            const err25 = { instancePath: instancePath + "/rules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (!(data23 === "off" || data23 === "info" || data23 === "warning" || data23 === "error")) {
            const err26 = { instancePath: instancePath + "/rules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema20.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const checkSources = validate71, schema28 = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "array", items: { type: "object", properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/text" }, number: { $ref: "#/$defs/text" }, publisher: { $ref: "#/$defs/text" }, kind: { type: "string", enum: ["law", "regulation", "general-advice", "handbook", "knowledge-support", "guideline", "report", "web-course", "podcast", "film", "web-page", "book", "other"] }, url: { $ref: "#/$defs/url" }, published: { type: ["integer", "string"], pattern: "^\\d{4}(-\\d{2}-\\d{2})?$", minimum: 1e3, maximum: 9999 }, status: { type: "string", enum: ["in-force", "repealed", "under-review", "outdated-basis"] }, replaces: { type: "array", items: { $ref: "#/$defs/id" } }, replacedBy: { $ref: "#/$defs/id" }, checked: { $ref: "#/$defs/date" }, checkedBy: { $ref: "#/$defs/text" }, length: { $ref: "#/$defs/duration" }, language: { $ref: "#/$defs/language" }, captions: { $ref: "#/$defs/yesNo" }, transcript: { $ref: "#/$defs/yesNo" }, formerly: { $ref: "#/$defs/formerly" } }, required: ["id", "title", "publisher", "kind"], additionalProperties: !1 } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (data.length > 60) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern9 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern10 = new RegExp("^(?=.*[1-9])\\s*(?:\\d+(?:[.,]\\d+)?\\s*(?:[tT][iI][mM][mM][aA][rR]|[tT][iI][mM][mM][eE]|[tT][iI][mM]|[hH][oO][uU][rR][sS]|[hH][oO][uU][rR]|[hH])(?:\\s*\\d+\\s*(?:[mM][iI][nN][uU][tT][eE][rR]|[mM][iI][nN][uU][tT][eE][sS]|[mM][iI][nN][uU][tT][eE]|[mM][iI][nN][uU][tT]|[mM][iI][nN]))?|\\d+\\s*(?:[mM][iI][nN][uU][tT][eE][rR]|[mM][iI][nN][uU][tT][eE][sS]|[mM][iI][nN][uU][tT][eE]|[mM][iI][nN][uU][tT]|[mM][iI][nN])|PT(?:\\d+H)?\\d+M|PT\\d+H)\\s*$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*[1-9])\\s*(?:\\d+(?:[.,]\\d+)?\\s*(?:[tT][iI][mM][mM][aA][rR]|[tT][iI][mM][mM][eE]|[tT][iI][mM]|[hH][oO][uU][rR][sS]|[hH][oO][uU][rR]|[hH])(?:\\s*\\d+\\s*(?:[mM][iI][nN][uU][tT][eE][rR]|[mM][iI][nN][uU][tT][eE][sS]|[mM][iI][nN][uU][tT][eE]|[mM][iI][nN][uU][tT]|[mM][iI][nN]))?|\\d+\\s*(?:[mM][iI][nN][uU][tT][eE][rR]|[mM][iI][nN][uU][tT][eE][sS]|[mM][iI][nN][uU][tT][eE]|[mM][iI][nN][uU][tT]|[mM][iI][nN])|PT(?:\\d+H)?\\d+M|PT\\d+H)\\s*$" }, message: 'must match pattern "^(?=.*[1-9])\\s*(?:\\d+(?:[.,]\\d+)?\\s*(?:[tT][iI][mM][mM][aA][rR]|[tT][iI][mM][mM][eE]|[tT][iI][mM]|[hH][oO][uU][rR][sS]|[hH][oO][uU][rR]|[hH])(?:\\s*\\d+\\s*(?:[mM][iI][nN][uU][tT][eE][rR]|[mM][iI][nN][uU][tT][eE][sS]|[mM][iI][nN][uU][tT][eE]|[mM][iI][nN][uU][tT]|[mM][iI][nN]))?|\\d+\\s*(?:[mM][iI][nN][uU][tT][eE][rR]|[mM][iI][nN][uU][tT][eE][sS]|[mM][iI][nN][uU][tT][eE]|[mM][iI][nN][uU][tT]|[mM][iI][nN])|PT(?:\\d+H)?\\d+M|PT\\d+H)\\s*$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern11 = new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern11.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" }, message: 'must match pattern "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const schema33 = { enum: ["yes", "no", !0, !1] };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "yes" || data === "no" || data === !0 || data === !1)) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate72(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern8 = new RegExp("^\\d{4}(-\\d{2}-\\d{2})?$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.title === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.publisher === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "publisher" }, message: "must have required property 'publisher'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.kind === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (const key0 in data0)
          if (!func1.call(schema28.items.properties, key0)) {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.id !== void 0 && (validate72(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data0.title !== void 0 && (validate54(data0.title, { instancePath: instancePath + "/" + i0 + "/title", parentData: data0, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data0.number !== void 0 && (validate54(data0.number, { instancePath: instancePath + "/" + i0 + "/number", parentData: data0, parentDataProperty: "number", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data0.publisher !== void 0 && (validate54(data0.publisher, { instancePath: instancePath + "/" + i0 + "/publisher", parentData: data0, parentDataProperty: "publisher", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data0.kind !== void 0) {
          let data5 = data0.kind;
          if (typeof data5 != "string") {
            const err5 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (!(data5 === "law" || data5 === "regulation" || data5 === "general-advice" || data5 === "handbook" || data5 === "knowledge-support" || data5 === "guideline" || data5 === "report" || data5 === "web-course" || data5 === "podcast" || data5 === "film" || data5 === "web-page" || data5 === "book" || data5 === "other")) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema28.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.url !== void 0 && (validate56(data0.url, { instancePath: instancePath + "/" + i0 + "/url", parentData: data0, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate56.errors), errors = vErrors.length)), data0.published !== void 0) {
          let data7 = data0.published;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && typeof data7 != "string") {
            const err7 = { instancePath: instancePath + "/" + i0 + "/published", schemaPath: "#/items/properties/published/type", keyword: "type", params: { type: schema28.items.properties.published.type }, message: "must be integer,string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 9999 || isNaN(data7)) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/published", schemaPath: "#/items/properties/published/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data7 < 1e3 || isNaN(data7)) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/published", schemaPath: "#/items/properties/published/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          }
          if (typeof data7 == "string" && !pattern8.test(data7)) {
            const err10 = { instancePath: instancePath + "/" + i0 + "/published", schemaPath: "#/items/properties/published/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}-\\d{2})?$" }, message: 'must match pattern "^\\d{4}(-\\d{2}-\\d{2})?$"' };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.status !== void 0) {
          let data8 = data0.status;
          if (typeof data8 != "string") {
            const err11 = { instancePath: instancePath + "/" + i0 + "/status", schemaPath: "#/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (!(data8 === "in-force" || data8 === "repealed" || data8 === "under-review" || data8 === "outdated-basis")) {
            const err12 = { instancePath: instancePath + "/" + i0 + "/status", schemaPath: "#/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema28.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.replaces !== void 0) {
          let data9 = data0.replaces;
          if (Array.isArray(data9)) {
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate72(data9[i1], { instancePath: instancePath + "/" + i0 + "/replaces/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
          } else {
            const err13 = { instancePath: instancePath + "/" + i0 + "/replaces", schemaPath: "#/items/properties/replaces/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        data0.replacedBy !== void 0 && (validate72(data0.replacedBy, { instancePath: instancePath + "/" + i0 + "/replacedBy", parentData: data0, parentDataProperty: "replacedBy", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data0.checked !== void 0 && (validate80(data0.checked, { instancePath: instancePath + "/" + i0 + "/checked", parentData: data0, parentDataProperty: "checked", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate80.errors), errors = vErrors.length)), data0.checkedBy !== void 0 && (validate54(data0.checkedBy, { instancePath: instancePath + "/" + i0 + "/checkedBy", parentData: data0, parentDataProperty: "checkedBy", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data0.length !== void 0 && (validate83(data0.length, { instancePath: instancePath + "/" + i0 + "/length", parentData: data0, parentDataProperty: "length", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate83.errors), errors = vErrors.length)), data0.language !== void 0 && (validate85(data0.language, { instancePath: instancePath + "/" + i0 + "/language", parentData: data0, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate85.errors), errors = vErrors.length)), data0.captions !== void 0 && (validate87(data0.captions, { instancePath: instancePath + "/" + i0 + "/captions", parentData: data0, parentDataProperty: "captions", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate87.errors), errors = vErrors.length)), data0.transcript !== void 0 && (validate87(data0.transcript, { instancePath: instancePath + "/" + i0 + "/transcript", parentData: data0, parentDataProperty: "transcript", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate87.errors), errors = vErrors.length)), data0.formerly !== void 0 && (validate90(data0.formerly, { instancePath: instancePath + "/" + i0 + "/formerly", parentData: data0, parentDataProperty: "formerly", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate90.errors), errors = vErrors.length));
      } else {
        const err14 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const checkJourney = validate93, schema35 = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/text" }, owner: { $ref: "#/$defs/text" }, language: { $ref: "#/$defs/language" }, support: { type: "object", properties: { text: { $ref: "#/$defs/prose" }, url: { type: "string", pattern: '^([hH][tT][tT][pP][sS]?://[^\\s<>"]+|mailto:[^\\s<>"@]+@[^\\s<>"@]+)$' } }, required: ["text"], additionalProperties: !1 }, words: { type: "object", properties: { journey: { $ref: "#/$defs/text" }, step: { $ref: "#/$defs/text" }, goal: { $ref: "#/$defs/text" }, preparation: { $ref: "#/$defs/text" }, courseDays: { $ref: "#/$defs/text" }, betweenDays: { $ref: "#/$defs/text" }, followUp: { $ref: "#/$defs/text" }, tasks: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, audiences: { type: "array", items: { type: "object", properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/text" } }, required: ["id", "title"], additionalProperties: !1 } }, steps: { type: "array", items: { type: "object", properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/text" }, summary: { $ref: "#/$defs/prose" }, goals: { type: "array", items: { type: "object", properties: { id: { $ref: "#/$defs/id" }, text: { $ref: "#/$defs/prose" }, level: { $ref: "#/$defs/goalLevel" }, formerly: { $ref: "#/$defs/formerly" } }, required: ["id", "text", "level"], additionalProperties: !1 } }, courses: { type: "array", items: { $ref: "#/$defs/id" } } }, required: ["id", "title"], additionalProperties: !1 } }, targets: { $ref: "#/$defs/targets" }, packaging: { $ref: "#/$defs/packaging" }, coverage: { $ref: "#/$defs/coverage" } }, required: ["id", "title"], additionalProperties: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const schema37 = { type: "string", enum: ["fakta", "förståelse", "färdighet", "förtrogenhet", "forstaelse", "fardighet", "fortrogenhet"] };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "fakta" || data === "förståelse" || data === "färdighet" || data === "förtrogenhet" || data === "forstaelse" || data === "fardighet" || data === "fortrogenhet")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern13 = new RegExp('^([hH][tT][tT][pP][sS]?://[^\\s<>"]+|mailto:[^\\s<>"@]+@[^\\s<>"@]+)$', "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema35.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0 && (validate72(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data.title !== void 0 && (validate54(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data.owner !== void 0 && (validate54(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data.language !== void 0 && (validate85(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate85.errors), errors = vErrors.length)), data.support !== void 0) {
      let data4 = data.support;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.text === void 0) {
          const err3 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (const key1 in data4)
          if (!(key1 === "text" || key1 === "url")) {
            const err4 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data4.text !== void 0 && (validate98(data4.text, { instancePath: instancePath + "/support/text", parentData: data4, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate98.errors), errors = vErrors.length)), data4.url !== void 0) {
          let data6 = data4.url;
          if (typeof data6 == "string") {
            if (!pattern13.test(data6)) {
              const err5 = { instancePath: instancePath + "/support/url", schemaPath: "#/properties/support/properties/url/pattern", keyword: "pattern", params: { pattern: '^([hH][tT][tT][pP][sS]?://[^\\s<>"]+|mailto:[^\\s<>"@]+@[^\\s<>"@]+)$' }, message: 'must match pattern "^([hH][tT][tT][pP][sS]?://[^\\s<>"]+|mailto:[^\\s<>"@]+@[^\\s<>"@]+)$"' };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/support/url", schemaPath: "#/properties/support/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.words !== void 0) {
      let data7 = data.words;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7)
          if (!(key2 === "journey" || key2 === "step" || key2 === "goal" || key2 === "preparation" || key2 === "courseDays" || key2 === "betweenDays" || key2 === "followUp" || key2 === "tasks")) {
            const err8 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        data7.journey !== void 0 && (validate54(data7.journey, { instancePath: instancePath + "/words/journey", parentData: data7, parentDataProperty: "journey", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data7.step !== void 0 && (validate54(data7.step, { instancePath: instancePath + "/words/step", parentData: data7, parentDataProperty: "step", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data7.goal !== void 0 && (validate54(data7.goal, { instancePath: instancePath + "/words/goal", parentData: data7, parentDataProperty: "goal", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data7.preparation !== void 0 && (validate54(data7.preparation, { instancePath: instancePath + "/words/preparation", parentData: data7, parentDataProperty: "preparation", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data7.courseDays !== void 0 && (validate54(data7.courseDays, { instancePath: instancePath + "/words/courseDays", parentData: data7, parentDataProperty: "courseDays", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data7.betweenDays !== void 0 && (validate54(data7.betweenDays, { instancePath: instancePath + "/words/betweenDays", parentData: data7, parentDataProperty: "betweenDays", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data7.followUp !== void 0 && (validate54(data7.followUp, { instancePath: instancePath + "/words/followUp", parentData: data7, parentDataProperty: "followUp", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data7.tasks !== void 0 && (validate54(data7.tasks, { instancePath: instancePath + "/words/tasks", parentData: data7, parentDataProperty: "tasks", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length));
      } else {
        const err9 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.audiences !== void 0) {
      let data16 = data.audiences;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data17 = data16[i0];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.id === void 0) {
              const err10 = { instancePath: instancePath + "/audiences/" + i0, schemaPath: "#/properties/audiences/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data17.title === void 0) {
              const err11 = { instancePath: instancePath + "/audiences/" + i0, schemaPath: "#/properties/audiences/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (const key3 in data17)
              if (!(key3 === "id" || key3 === "title")) {
                const err12 = { instancePath: instancePath + "/audiences/" + i0, schemaPath: "#/properties/audiences/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            data17.id !== void 0 && (validate72(data17.id, { instancePath: instancePath + "/audiences/" + i0 + "/id", parentData: data17, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data17.title !== void 0 && (validate54(data17.title, { instancePath: instancePath + "/audiences/" + i0 + "/title", parentData: data17, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length));
          } else {
            const err13 = { instancePath: instancePath + "/audiences/" + i0, schemaPath: "#/properties/audiences/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/audiences", schemaPath: "#/properties/audiences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.steps !== void 0) {
      let data20 = data.steps;
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.id === void 0) {
              const err15 = { instancePath: instancePath + "/steps/" + i1, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data21.title === void 0) {
              const err16 = { instancePath: instancePath + "/steps/" + i1, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            for (const key4 in data21)
              if (!(key4 === "id" || key4 === "title" || key4 === "summary" || key4 === "goals" || key4 === "courses")) {
                const err17 = { instancePath: instancePath + "/steps/" + i1, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data21.id !== void 0 && (validate72(data21.id, { instancePath: instancePath + "/steps/" + i1 + "/id", parentData: data21, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data21.title !== void 0 && (validate54(data21.title, { instancePath: instancePath + "/steps/" + i1 + "/title", parentData: data21, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data21.summary !== void 0 && (validate98(data21.summary, { instancePath: instancePath + "/steps/" + i1 + "/summary", parentData: data21, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate98.errors), errors = vErrors.length)), data21.goals !== void 0) {
              let data25 = data21.goals;
              if (Array.isArray(data25)) {
                const len2 = data25.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data26 = data25[i2];
                  if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    if (data26.id === void 0) {
                      const err18 = { instancePath: instancePath + "/steps/" + i1 + "/goals/" + i2, schemaPath: "#/properties/steps/items/properties/goals/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                    if (data26.text === void 0) {
                      const err19 = { instancePath: instancePath + "/steps/" + i1 + "/goals/" + i2, schemaPath: "#/properties/steps/items/properties/goals/items/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
                      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                    }
                    if (data26.level === void 0) {
                      const err20 = { instancePath: instancePath + "/steps/" + i1 + "/goals/" + i2, schemaPath: "#/properties/steps/items/properties/goals/items/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
                      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                    }
                    for (const key5 in data26)
                      if (!(key5 === "id" || key5 === "text" || key5 === "level" || key5 === "formerly")) {
                        const err21 = { instancePath: instancePath + "/steps/" + i1 + "/goals/" + i2, schemaPath: "#/properties/steps/items/properties/goals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                      }
                    data26.id !== void 0 && (validate72(data26.id, { instancePath: instancePath + "/steps/" + i1 + "/goals/" + i2 + "/id", parentData: data26, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data26.text !== void 0 && (validate98(data26.text, { instancePath: instancePath + "/steps/" + i1 + "/goals/" + i2 + "/text", parentData: data26, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate98.errors), errors = vErrors.length)), data26.level !== void 0 && (validate115(data26.level, { instancePath: instancePath + "/steps/" + i1 + "/goals/" + i2 + "/level", parentData: data26, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate115.errors), errors = vErrors.length)), data26.formerly !== void 0 && (validate90(data26.formerly, { instancePath: instancePath + "/steps/" + i1 + "/goals/" + i2 + "/formerly", parentData: data26, parentDataProperty: "formerly", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate90.errors), errors = vErrors.length));
                  } else {
                    const err22 = { instancePath: instancePath + "/steps/" + i1 + "/goals/" + i2, schemaPath: "#/properties/steps/items/properties/goals/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/steps/" + i1 + "/goals", schemaPath: "#/properties/steps/items/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data21.courses !== void 0) {
              let data31 = data21.courses;
              if (Array.isArray(data31)) {
                const len3 = data31.length;
                for (let i3 = 0; i3 < len3; i3++)
                  validate72(data31[i3], { instancePath: instancePath + "/steps/" + i1 + "/courses/" + i3, parentData: data31, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
              } else {
                const err24 = { instancePath: instancePath + "/steps/" + i1 + "/courses", schemaPath: "#/properties/steps/items/properties/courses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/steps/" + i1, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    data.targets !== void 0 && (validate58(data.targets, { instancePath: instancePath + "/targets", parentData: data, parentDataProperty: "targets", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate58.errors), errors = vErrors.length)), data.packaging !== void 0 && (validate60(data.packaging, { instancePath: instancePath + "/packaging", parentData: data, parentDataProperty: "packaging", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate60.errors), errors = vErrors.length)), data.coverage !== void 0 && (validate65(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate65.errors), errors = vErrors.length));
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const checkCourse = validate122, schema38 = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/text" }, summary: { $ref: "#/$defs/prose" }, image: { type: "object", properties: { file: { $ref: "#/$defs/path" }, alt: { $ref: "#/$defs/prose" } }, required: ["file", "alt"], additionalProperties: !1 }, version: { $ref: "#/$defs/version" }, status: { type: "string", enum: ["draft", "pilot", "published", "retired"] }, audience: { $ref: "#/$defs/audience" }, language: { $ref: "#/$defs/language" }, after: { type: "array", items: { $ref: "#/$defs/id" } }, goals: { type: "array", items: { type: "object", properties: { id: { $ref: "#/$defs/id" }, text: { $ref: "#/$defs/prose" }, level: { $ref: "#/$defs/goalLevel" }, supports: { type: "array", items: { $ref: "#/$defs/id" } }, formerly: { $ref: "#/$defs/formerly" } }, required: ["id", "text", "level"], additionalProperties: !1 }, minItems: 1 }, contact: { type: "object", properties: { name: { $ref: "#/$defs/text" }, email: { type: "string", pattern: '^[^\\s@<>"]+@[^\\s@<>"]+$' } }, required: ["name"], additionalProperties: !1 }, packaging: { $ref: "#/$defs/packaging" }, replaces: { type: "array", items: { $ref: "#/$defs/id" } }, replacedBy: { $ref: "#/$defs/id" }, formerly: { $ref: "#/$defs/formerly" } }, required: ["id", "title", "version", "status", "goals"], additionalProperties: !1 };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern15 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "u");
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern15.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }, message: 'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate72(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern16 = new RegExp('^[^\\s@<>"]+@[^\\s@<>"]+$', "u");
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.goals === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goals" }, message: "must have required property 'goals'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema38.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0 && (validate72(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data.title !== void 0 && (validate54(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data.summary !== void 0 && (validate98(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate98.errors), errors = vErrors.length)), data.image !== void 0) {
      let data3 = data.image;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.file === void 0) {
          const err6 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data3.alt === void 0) {
          const err7 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "alt" }, message: "must have required property 'alt'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (const key1 in data3)
          if (!(key1 === "file" || key1 === "alt")) {
            const err8 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        data3.file !== void 0 && (validate126(data3.file, { instancePath: instancePath + "/image/file", parentData: data3, parentDataProperty: "file", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate126.errors), errors = vErrors.length)), data3.alt !== void 0 && (validate98(data3.alt, { instancePath: instancePath + "/image/alt", parentData: data3, parentDataProperty: "alt", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate98.errors), errors = vErrors.length));
      } else {
        const err9 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.version !== void 0 && (validate129(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate129.errors), errors = vErrors.length)), data.status !== void 0) {
      let data7 = data.status;
      if (typeof data7 != "string") {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data7 === "draft" || data7 === "pilot" || data7 === "published" || data7 === "retired")) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema38.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.audience !== void 0 && (validate131(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate131.errors), errors = vErrors.length)), data.language !== void 0 && (validate85(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate85.errors), errors = vErrors.length)), data.after !== void 0) {
      let data10 = data.after;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate72(data10[i0], { instancePath: instancePath + "/after/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
      } else {
        const err12 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.goals !== void 0) {
      let data12 = data.goals;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err13 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.id === void 0) {
              const err14 = { instancePath: instancePath + "/goals/" + i1, schemaPath: "#/properties/goals/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data13.text === void 0) {
              const err15 = { instancePath: instancePath + "/goals/" + i1, schemaPath: "#/properties/goals/items/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data13.level === void 0) {
              const err16 = { instancePath: instancePath + "/goals/" + i1, schemaPath: "#/properties/goals/items/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            for (const key2 in data13)
              if (!(key2 === "id" || key2 === "text" || key2 === "level" || key2 === "supports" || key2 === "formerly")) {
                const err17 = { instancePath: instancePath + "/goals/" + i1, schemaPath: "#/properties/goals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data13.id !== void 0 && (validate72(data13.id, { instancePath: instancePath + "/goals/" + i1 + "/id", parentData: data13, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data13.text !== void 0 && (validate98(data13.text, { instancePath: instancePath + "/goals/" + i1 + "/text", parentData: data13, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate98.errors), errors = vErrors.length)), data13.level !== void 0 && (validate115(data13.level, { instancePath: instancePath + "/goals/" + i1 + "/level", parentData: data13, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate115.errors), errors = vErrors.length)), data13.supports !== void 0) {
              let data17 = data13.supports;
              if (Array.isArray(data17)) {
                const len2 = data17.length;
                for (let i2 = 0; i2 < len2; i2++)
                  validate72(data17[i2], { instancePath: instancePath + "/goals/" + i1 + "/supports/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
              } else {
                const err18 = { instancePath: instancePath + "/goals/" + i1 + "/supports", schemaPath: "#/properties/goals/items/properties/supports/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            data13.formerly !== void 0 && (validate90(data13.formerly, { instancePath: instancePath + "/goals/" + i1 + "/formerly", parentData: data13, parentDataProperty: "formerly", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate90.errors), errors = vErrors.length));
          } else {
            const err19 = { instancePath: instancePath + "/goals/" + i1, schemaPath: "#/properties/goals/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.contact !== void 0) {
      let data20 = data.contact;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.name === void 0) {
          const err21 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        for (const key3 in data20)
          if (!(key3 === "name" || key3 === "email")) {
            const err22 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        if (data20.name !== void 0 && (validate54(data20.name, { instancePath: instancePath + "/contact/name", parentData: data20, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data20.email !== void 0) {
          let data22 = data20.email;
          if (typeof data22 == "string") {
            if (!pattern16.test(data22)) {
              const err23 = { instancePath: instancePath + "/contact/email", schemaPath: "#/properties/contact/properties/email/pattern", keyword: "pattern", params: { pattern: '^[^\\s@<>"]+@[^\\s@<>"]+$' }, message: 'must match pattern "^[^\\s@<>"]+@[^\\s@<>"]+$"' };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/contact/email", schemaPath: "#/properties/contact/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.packaging !== void 0 && (validate60(data.packaging, { instancePath: instancePath + "/packaging", parentData: data, parentDataProperty: "packaging", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate60.errors), errors = vErrors.length)), data.replaces !== void 0) {
      let data24 = data.replaces;
      if (Array.isArray(data24)) {
        const len3 = data24.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate72(data24[i3], { instancePath: instancePath + "/replaces/" + i3, parentData: data24, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
      } else {
        const err26 = { instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    data.replacedBy !== void 0 && (validate72(data.replacedBy, { instancePath: instancePath + "/replacedBy", parentData: data, parentDataProperty: "replacedBy", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data.formerly !== void 0 && (validate90(data.formerly, { instancePath: instancePath + "/formerly", parentData: data, parentDataProperty: "formerly", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate90.errors), errors = vErrors.length));
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const checkTask = validate146, schema42 = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/text" }, kind: { type: "string", enum: ["read", "watch", "listen", "web-course", "practise", "reflect", "discuss", "write", "practical"] }, time: { $ref: "#/$defs/duration" }, goals: { type: "array", items: { $ref: "#/$defs/id" } }, why: { $ref: "#/$defs/prose" }, required: { $ref: "#/$defs/yesNo" }, when: { $ref: "#/$defs/prose" }, audience: { $ref: "#/$defs/audience" }, source: { $ref: "#/$defs/sources" }, media: { type: "object", properties: { file: { $ref: "#/$defs/path" }, captions: { $ref: "#/$defs/path" }, transcript: { $ref: "#/$defs/path" }, duration: { $ref: "#/$defs/duration" }, audioDescription: { type: "string", enum: ["included", "not-needed", "missing"] } }, required: ["file"], additionalProperties: !1 }, formerly: { $ref: "#/$defs/formerly" } }, required: ["id", "title", "kind", "time"], additionalProperties: !1, if: { properties: { kind: { const: "practical" } }, required: ["kind"] }, else: { properties: { goals: { type: "array", minItems: 1 }, why: !0 }, required: ["goals", "why"] } }, schema43 = { type: ["string", "object", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", maxLength: 60, properties: { id: { $ref: "#/$defs/id" }, where: { $ref: "#/$defs/text" } }, required: ["id"], additionalProperties: !1, items: { type: ["string", "object"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", maxLength: 60, properties: { id: { $ref: "#/$defs/id" }, where: { $ref: "#/$defs/text" } }, required: ["id"], additionalProperties: !1 }, minItems: 1 };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema43.type }, message: "must be string,object,array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 60) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern6.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err3 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema43.items.type }, message: "must be string,object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data0 == "string") {
        if (data0.length > 60) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern6.test(data0)) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (const key0 in data0)
          if (!(key0 === "id" || key0 === "where")) {
            const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        data0.id !== void 0 && (validate72(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data0.where !== void 0 && (validate54(data0.where, { instancePath: instancePath + "/" + i0 + "/where", parentData: data0, parentDataProperty: "where", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length));
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (const key1 in data)
      if (!(key1 === "id" || key1 === "where")) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    data.id !== void 0 && (validate72(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data.where !== void 0 && (validate54(data.where, { instancePath: instancePath + "/where", parentData: data, parentDataProperty: "where", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length));
  }
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate146.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kind === void 0 && (missing0 = "kind")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.kind !== void 0 && data.kind !== "practical") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.goals === void 0) {
        const err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "goals" }, message: "must have required property 'goals'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.why === void 0) {
        const err3 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.goals !== void 0) {
        let data1 = data.goals;
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            const err4 = { instancePath: instancePath + "/goals", schemaPath: "#/else/properties/goals/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/goals", schemaPath: "#/else/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.goals = !0, props0.why = !0, props0.kind = !0;
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.title === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.kind === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.time === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema42.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.id !== void 0 && (validate72(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data.title !== void 0 && (validate54(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 != "string") {
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data4 === "read" || data4 === "watch" || data4 === "listen" || data4 === "web-course" || data4 === "practise" || data4 === "reflect" || data4 === "discuss" || data4 === "write" || data4 === "practical")) {
        const err13 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema42.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.time !== void 0 && (validate83(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate83.errors), errors = vErrors.length)), data.goals !== void 0) {
      let data6 = data.goals;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate72(data6[i0], { instancePath: instancePath + "/goals/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
      } else {
        const err14 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.why !== void 0 && (validate98(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate98.errors), errors = vErrors.length)), data.required !== void 0 && (validate87(data.required, { instancePath: instancePath + "/required", parentData: data, parentDataProperty: "required", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate87.errors), errors = vErrors.length)), data.when !== void 0 && (validate98(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate98.errors), errors = vErrors.length)), data.audience !== void 0 && (validate131(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate131.errors), errors = vErrors.length)), data.source !== void 0 && (validate155(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate155.errors), errors = vErrors.length)), data.media !== void 0) {
      let data13 = data.media;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.file === void 0) {
          const err15 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (const key1 in data13)
          if (!(key1 === "file" || key1 === "captions" || key1 === "transcript" || key1 === "duration" || key1 === "audioDescription")) {
            const err16 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data13.file !== void 0 && (validate126(data13.file, { instancePath: instancePath + "/media/file", parentData: data13, parentDataProperty: "file", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate126.errors), errors = vErrors.length)), data13.captions !== void 0 && (validate126(data13.captions, { instancePath: instancePath + "/media/captions", parentData: data13, parentDataProperty: "captions", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate126.errors), errors = vErrors.length)), data13.transcript !== void 0 && (validate126(data13.transcript, { instancePath: instancePath + "/media/transcript", parentData: data13, parentDataProperty: "transcript", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate126.errors), errors = vErrors.length)), data13.duration !== void 0 && (validate83(data13.duration, { instancePath: instancePath + "/media/duration", parentData: data13, parentDataProperty: "duration", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate83.errors), errors = vErrors.length)), data13.audioDescription !== void 0) {
          let data18 = data13.audioDescription;
          if (typeof data18 != "string") {
            const err17 = { instancePath: instancePath + "/media/audioDescription", schemaPath: "#/properties/media/properties/audioDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (!(data18 === "included" || data18 === "not-needed" || data18 === "missing")) {
            const err18 = { instancePath: instancePath + "/media/audioDescription", schemaPath: "#/properties/media/properties/audioDescription/enum", keyword: "enum", params: { allowedValues: schema42.properties.media.properties.audioDescription.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    data.formerly !== void 0 && (validate90(data.formerly, { instancePath: instancePath + "/formerly", parentData: data, parentDataProperty: "formerly", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate90.errors), errors = vErrors.length));
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const checkCourseDay = validate166, schema44 = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/text" }, form: { type: "string", enum: ["in-person", "online", "hybrid"] }, schedule: { type: "array", items: { type: "object", properties: { start: { $ref: "#/$defs/clock" }, time: { $ref: "#/$defs/duration" }, title: { $ref: "#/$defs/text" }, method: { type: "string", enum: ["introduction", "lecture", "group-work", "exercise", "discussion", "reflection", "break", "lunch", "summary"] }, goals: { type: "array", items: { $ref: "#/$defs/id" } }, source: { $ref: "#/$defs/sources" }, leads: { type: "string", enum: ["leader", "trainer", "bbic-trainer", "guest"] } }, required: ["time", "title", "method"], additionalProperties: !1 }, minItems: 1 }, team: { type: "object", properties: { leaders: { type: "integer", minimum: 0 }, trainers: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, trainerMaterials: { type: "array", items: { $ref: "#/$defs/path" } }, handouts: { type: "array", items: { $ref: "#/$defs/path" } } }, required: ["id", "title", "form", "schedule"], additionalProperties: !1 }, schema45 = { type: ["string", "number"], pattern: "^\\s*([01]?\\d|2[0-3])[:.][0-5]\\d\\s*$", minimum: 0, exclusiveMaximum: 24 }, pattern19 = new RegExp("^\\s*([01]?\\d|2[0-3])[:.][0-5]\\d\\s*$", "u");
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema45.type }, message: "must be string,number" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data >= 24 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 24 }, message: "must be < 24" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern19.test(data)) {
    const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\s*([01]?\\d|2[0-3])[:.][0-5]\\d\\s*$" }, message: 'must match pattern "^\\s*([01]?\\d|2[0-3])[:.][0-5]\\d\\s*$"' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
validate169.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.form === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" }, message: "must have required property 'form'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.schedule === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property 'schedule'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "id" || key0 === "title" || key0 === "form" || key0 === "schedule" || key0 === "team" || key0 === "trainerMaterials" || key0 === "handouts")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && (validate72(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data.title !== void 0 && (validate54(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data.form !== void 0) {
      let data2 = data.form;
      if (typeof data2 != "string") {
        const err5 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "in-person" || data2 === "online" || data2 === "hybrid")) {
        const err6 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema44.properties.form.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.schedule !== void 0) {
      let data3 = data.schedule;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.time === void 0) {
              const err8 = { instancePath: instancePath + "/schedule/" + i0, schemaPath: "#/properties/schedule/items/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data4.title === void 0) {
              const err9 = { instancePath: instancePath + "/schedule/" + i0, schemaPath: "#/properties/schedule/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data4.method === void 0) {
              const err10 = { instancePath: instancePath + "/schedule/" + i0, schemaPath: "#/properties/schedule/items/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            for (const key1 in data4)
              if (!(key1 === "start" || key1 === "time" || key1 === "title" || key1 === "method" || key1 === "goals" || key1 === "source" || key1 === "leads")) {
                const err11 = { instancePath: instancePath + "/schedule/" + i0, schemaPath: "#/properties/schedule/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            if (data4.start !== void 0 && (validate169(data4.start, { instancePath: instancePath + "/schedule/" + i0 + "/start", parentData: data4, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate169.errors), errors = vErrors.length)), data4.time !== void 0 && (validate83(data4.time, { instancePath: instancePath + "/schedule/" + i0 + "/time", parentData: data4, parentDataProperty: "time", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate83.errors), errors = vErrors.length)), data4.title !== void 0 && (validate54(data4.title, { instancePath: instancePath + "/schedule/" + i0 + "/title", parentData: data4, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data4.method !== void 0) {
              let data8 = data4.method;
              if (typeof data8 != "string") {
                const err12 = { instancePath: instancePath + "/schedule/" + i0 + "/method", schemaPath: "#/properties/schedule/items/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              if (!(data8 === "introduction" || data8 === "lecture" || data8 === "group-work" || data8 === "exercise" || data8 === "discussion" || data8 === "reflection" || data8 === "break" || data8 === "lunch" || data8 === "summary")) {
                const err13 = { instancePath: instancePath + "/schedule/" + i0 + "/method", schemaPath: "#/properties/schedule/items/properties/method/enum", keyword: "enum", params: { allowedValues: schema44.properties.schedule.items.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data4.goals !== void 0) {
              let data9 = data4.goals;
              if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++)
                  validate72(data9[i1], { instancePath: instancePath + "/schedule/" + i0 + "/goals/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
              } else {
                const err14 = { instancePath: instancePath + "/schedule/" + i0 + "/goals", schemaPath: "#/properties/schedule/items/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data4.source !== void 0 && (validate155(data4.source, { instancePath: instancePath + "/schedule/" + i0 + "/source", parentData: data4, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate155.errors), errors = vErrors.length)), data4.leads !== void 0) {
              let data12 = data4.leads;
              if (typeof data12 != "string") {
                const err15 = { instancePath: instancePath + "/schedule/" + i0 + "/leads", schemaPath: "#/properties/schedule/items/properties/leads/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
              if (!(data12 === "leader" || data12 === "trainer" || data12 === "bbic-trainer" || data12 === "guest")) {
                const err16 = { instancePath: instancePath + "/schedule/" + i0 + "/leads", schemaPath: "#/properties/schedule/items/properties/leads/enum", keyword: "enum", params: { allowedValues: schema44.properties.schedule.items.properties.leads.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/schedule/" + i0, schemaPath: "#/properties/schedule/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.team !== void 0) {
      let data13 = data.team;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key2 in data13)
          if (!(key2 === "leaders" || key2 === "trainers")) {
            const err19 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data13.leaders !== void 0) {
          let data14 = data13.leaders;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err20 = { instancePath: instancePath + "/team/leaders", schemaPath: "#/properties/team/properties/leaders/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
            const err21 = { instancePath: instancePath + "/team/leaders", schemaPath: "#/properties/team/properties/leaders/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data13.trainers !== void 0) {
          let data15 = data13.trainers;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            const err22 = { instancePath: instancePath + "/team/trainers", schemaPath: "#/properties/team/properties/trainers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
            const err23 = { instancePath: instancePath + "/team/trainers", schemaPath: "#/properties/team/properties/trainers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.trainerMaterials !== void 0) {
      let data16 = data.trainerMaterials;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate126(data16[i2], { instancePath: instancePath + "/trainerMaterials/" + i2, parentData: data16, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate126.errors), errors = vErrors.length);
      } else {
        const err25 = { instancePath: instancePath + "/trainerMaterials", schemaPath: "#/properties/trainerMaterials/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.handouts !== void 0) {
      let data18 = data.handouts;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate126(data18[i3], { instancePath: instancePath + "/handouts/" + i3, parentData: data18, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate126.errors), errors = vErrors.length);
      } else {
        const err26 = { instancePath: instancePath + "/handouts", schemaPath: "#/properties/handouts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate166.errors = vErrors, errors === 0;
}
validate166.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const checkCredits = validate177, schema46 = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "array", items: { type: "object", properties: { file: { $ref: "#/$defs/path" }, creator: { $ref: "#/$defs/text" }, licence: { $ref: "#/$defs/text" }, source: { $ref: "#/$defs/text" }, consent: { type: "string", enum: ["not-needed", "written"] } }, required: ["file", "creator", "licence"], additionalProperties: !1 } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.file === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.creator === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "creator" }, message: "must have required property 'creator'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.licence === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property 'licence'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (const key0 in data0)
          if (!(key0 === "file" || key0 === "creator" || key0 === "licence" || key0 === "source" || key0 === "consent")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.file !== void 0 && (validate126(data0.file, { instancePath: instancePath + "/" + i0 + "/file", parentData: data0, parentDataProperty: "file", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate126.errors), errors = vErrors.length)), data0.creator !== void 0 && (validate54(data0.creator, { instancePath: instancePath + "/" + i0 + "/creator", parentData: data0, parentDataProperty: "creator", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data0.licence !== void 0 && (validate54(data0.licence, { instancePath: instancePath + "/" + i0 + "/licence", parentData: data0, parentDataProperty: "licence", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data0.source !== void 0 && (validate54(data0.source, { instancePath: instancePath + "/" + i0 + "/source", parentData: data0, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data0.consent !== void 0) {
          let data5 = data0.consent;
          if (typeof data5 != "string") {
            const err4 = { instancePath: instancePath + "/" + i0 + "/consent", schemaPath: "#/items/properties/consent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!(data5 === "not-needed" || data5 === "written")) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/consent", schemaPath: "#/items/properties/consent/enum", keyword: "enum", params: { allowedValues: schema46.items.properties.consent.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const checkReviews = validate182, schema47 = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", properties: { signOffs: { type: "array", items: { type: "object", properties: { scope: { $ref: "#/$defs/signOffScope" }, by: { $ref: "#/$defs/text" }, date: { $ref: "#/$defs/date" }, version: { $ref: "#/$defs/version" }, tasks: { type: ["string", "array"], pattern: "^all$", items: { $ref: "#/$defs/id" }, minItems: 1 }, digests: { type: "object", additionalProperties: { type: "string", pattern: "^sha256-[A-Za-z0-9+/_=-]+$" } } }, required: ["scope", "by", "date", "version"], additionalProperties: !1 } }, waivers: { type: "array", items: { type: "object", properties: { rule: { $ref: "#/$defs/id" }, approvedBy: { $ref: "#/$defs/text" }, date: { $ref: "#/$defs/date" }, expires: { $ref: "#/$defs/date" }, reason: { $ref: "#/$defs/prose" } }, required: ["rule", "approvedBy", "date", "expires", "reason"], additionalProperties: !1 } } }, additionalProperties: !1 }, pattern20 = new RegExp("^all$", "u"), pattern21 = new RegExp("^sha256-[A-Za-z0-9+/_=-]+$", "u");
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "signOffs" || key0 === "waivers")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.signOffs !== void 0) {
      let data0 = data.signOffs;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.scope === void 0) {
              const err1 = { instancePath: instancePath + "/signOffs/" + i0, schemaPath: "#/properties/signOffs/items/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.by === void 0) {
              const err2 = { instancePath: instancePath + "/signOffs/" + i0, schemaPath: "#/properties/signOffs/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.date === void 0) {
              const err3 = { instancePath: instancePath + "/signOffs/" + i0, schemaPath: "#/properties/signOffs/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.version === void 0) {
              const err4 = { instancePath: instancePath + "/signOffs/" + i0, schemaPath: "#/properties/signOffs/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (const key1 in data1)
              if (!(key1 === "scope" || key1 === "by" || key1 === "date" || key1 === "version" || key1 === "tasks" || key1 === "digests")) {
                const err5 = { instancePath: instancePath + "/signOffs/" + i0, schemaPath: "#/properties/signOffs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data1.scope !== void 0 && (validate67(data1.scope, { instancePath: instancePath + "/signOffs/" + i0 + "/scope", parentData: data1, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate67.errors), errors = vErrors.length)), data1.by !== void 0 && (validate54(data1.by, { instancePath: instancePath + "/signOffs/" + i0 + "/by", parentData: data1, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data1.date !== void 0 && (validate80(data1.date, { instancePath: instancePath + "/signOffs/" + i0 + "/date", parentData: data1, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate80.errors), errors = vErrors.length)), data1.version !== void 0 && (validate129(data1.version, { instancePath: instancePath + "/signOffs/" + i0 + "/version", parentData: data1, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate129.errors), errors = vErrors.length)), data1.tasks !== void 0) {
              let data6 = data1.tasks;
              if (typeof data6 != "string" && !Array.isArray(data6)) {
                const err6 = { instancePath: instancePath + "/signOffs/" + i0 + "/tasks", schemaPath: "#/properties/signOffs/items/properties/tasks/type", keyword: "type", params: { type: schema47.properties.signOffs.items.properties.tasks.type }, message: "must be string,array" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              if (typeof data6 == "string" && !pattern20.test(data6)) {
                const err7 = { instancePath: instancePath + "/signOffs/" + i0 + "/tasks", schemaPath: "#/properties/signOffs/items/properties/tasks/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              if (Array.isArray(data6)) {
                if (data6.length < 1) {
                  const err8 = { instancePath: instancePath + "/signOffs/" + i0 + "/tasks", schemaPath: "#/properties/signOffs/items/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++)
                  validate72(data6[i1], { instancePath: instancePath + "/signOffs/" + i0 + "/tasks/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
              }
            }
            if (data1.digests !== void 0) {
              let data8 = data1.digests;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8))
                for (const key2 in data8) {
                  let data9 = data8[key2];
                  if (typeof data9 == "string") {
                    if (!pattern21.test(data9)) {
                      const err9 = { instancePath: instancePath + "/signOffs/" + i0 + "/digests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signOffs/items/properties/digests/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^sha256-[A-Za-z0-9+/_=-]+$" }, message: 'must match pattern "^sha256-[A-Za-z0-9+/_=-]+$"' };
                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    }
                  } else {
                    const err10 = { instancePath: instancePath + "/signOffs/" + i0 + "/digests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signOffs/items/properties/digests/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                }
              else {
                const err11 = { instancePath: instancePath + "/signOffs/" + i0 + "/digests", schemaPath: "#/properties/signOffs/items/properties/digests/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/signOffs/" + i0, schemaPath: "#/properties/signOffs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/signOffs", schemaPath: "#/properties/signOffs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data10 = data.waivers;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.rule === void 0) {
              const err14 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data11.approvedBy === void 0) {
              const err15 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "approvedBy" }, message: "must have required property 'approvedBy'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data11.date === void 0) {
              const err16 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data11.expires === void 0) {
              const err17 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data11.reason === void 0) {
              const err18 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (const key3 in data11)
              if (!(key3 === "rule" || key3 === "approvedBy" || key3 === "date" || key3 === "expires" || key3 === "reason")) {
                const err19 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            data11.rule !== void 0 && (validate72(data11.rule, { instancePath: instancePath + "/waivers/" + i2 + "/rule", parentData: data11, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length)), data11.approvedBy !== void 0 && (validate54(data11.approvedBy, { instancePath: instancePath + "/waivers/" + i2 + "/approvedBy", parentData: data11, parentDataProperty: "approvedBy", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate54.errors), errors = vErrors.length)), data11.date !== void 0 && (validate80(data11.date, { instancePath: instancePath + "/waivers/" + i2 + "/date", parentData: data11, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate80.errors), errors = vErrors.length)), data11.expires !== void 0 && (validate80(data11.expires, { instancePath: instancePath + "/waivers/" + i2 + "/expires", parentData: data11, parentDataProperty: "expires", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate80.errors), errors = vErrors.length)), data11.reason !== void 0 && (validate98(data11.reason, { instancePath: instancePath + "/waivers/" + i2 + "/reason", parentData: data11, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate98.errors), errors = vErrors.length));
          } else {
            const err20 = { instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

/** Tells whether parsed YAML is a valid KurspaketFile; the reasons are in `.errors`. */
export const validateKurspaket: Validate<KurspaketFile> = checkKurspaket;
/** Tells whether parsed YAML is a valid SourcesFile; the reasons are in `.errors`. */
export const validateSources: Validate<SourcesFile> = checkSources;
/** Tells whether parsed YAML is a valid JourneyFile; the reasons are in `.errors`. */
export const validateJourney: Validate<JourneyFile> = checkJourney;
/** Tells whether parsed YAML is a valid CourseFile; the reasons are in `.errors`. */
export const validateCourse: Validate<CourseFile> = checkCourse;
/** Tells whether parsed YAML is a valid TaskFile; the reasons are in `.errors`. */
export const validateTask: Validate<TaskFile> = checkTask;
/** Tells whether parsed YAML is a valid CourseDayFile; the reasons are in `.errors`. */
export const validateCourseDay: Validate<CourseDayFile> = checkCourseDay;
/** Tells whether parsed YAML is a valid CreditsFile; the reasons are in `.errors`. */
export const validateCredits: Validate<CreditsFile> = checkCredits;
/** Tells whether parsed YAML is a valid ReviewsFile; the reasons are in `.errors`. */
export const validateReviews: Validate<ReviewsFile> = checkReviews;

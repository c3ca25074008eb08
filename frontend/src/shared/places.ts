/** Countries, languages and time zones to choose from, named by the browser. */

interface Option {
  value: string;
  label: string;
}

const COUNTRIES =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
    " ",
  );

const CULTURES =
  "bg-BG cs-CZ da-DK de-AT de-CH de-DE el-GR en-AU en-CA en-GB en-IE en-US es-ES es-MX et-EE fi-FI fr-BE fr-CH fr-FR hr-HR hu-HU is-IS it-CH it-IT ja-JP lt-LT lv-LV nb-NO nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO sk-SK sl-SI sr-RS sv-SE tr-TR uk-UA zh-CN".split(
    " ",
  );

const named = (codes: readonly string[], locale: string, type: "region" | "language"): Option[] => {
  const names = new Intl.DisplayNames(locale, { type });
  const order = new Intl.Collator(locale);
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((one, other) => order.compare(one.label, other.label));
};

export const countries = (locale: string): Option[] => named(COUNTRIES, locale, "region");

export const cultures = (locale: string): Option[] => named(CULTURES, locale, "language");

/** All time zones the browser knows, and the one that is set should it be another. */
export function timeZones(present: string | null): string[] {
  const known = Intl.supportedValuesOf("timeZone");
  return present && !known.includes(present) ? [present, ...known] : known;
}

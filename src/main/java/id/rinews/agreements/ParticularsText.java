package id.rinews.agreements;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Particulars as the document that is stored; fields added later read as absent from older documents. */
final class ParticularsText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ParticularsText() {}

    static String write(Particulars particulars) {
        return JSON.writeValueAsString(particulars);
    }

    static Particulars read(String text) {
        return JSON.readValue(text, Particulars.class);
    }
}

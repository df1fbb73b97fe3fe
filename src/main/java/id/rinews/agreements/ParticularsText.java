package id.rinews.agreements;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
        JsonNode document = JSON.readTree(text);
        document.path("acts").forEach(ParticularsText::giveNoteALanguage);
        return JSON.treeToValue(document, Particulars.class);
    }

    /** Notes were written in one language, Indonesian, before they had three. */
    private static void giveNoteALanguage(JsonNode act) {
        if (act instanceof ObjectNode fields && fields.path("note").isString()) {
            String note = fields.path("note").stringValue();
            fields.putObject("note").put("id", note);
        }
    }
}

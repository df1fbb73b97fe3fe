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
        document.path("acts").forEach(act -> part(act, "note", "id"));
        part(document, "bindingnessSource", "text");
        return JSON.treeToValue(document, Particulars.class);
    }

    /** What was one text before it had parts: a note was Indonesian, a source said nothing of its language. */
    private static void part(JsonNode of, String field, String part) {
        if (of instanceof ObjectNode fields && fields.path(field).isString()) {
            String text = fields.path(field).stringValue();
            fields.putObject(field).put(part, text);
        }
    }
}

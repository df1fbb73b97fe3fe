package id.rinews.articles;

import id.rinews.shared.CountryPair;
import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the lists of a manuscript stand in one column each. */
class Columns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Columns() {}

    /** Ids with blanks between them. */
    static class Ids implements AttributeConverter<List<Long>, String> {
        @Override
        public String convertToDatabaseColumn(List<Long> ids) {
            return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }

        @Override
        public List<Long> convertToEntityAttribute(String column) {
            return words(column).stream().map(Long::valueOf).toList();
        }
    }

    /** Slugs with blanks between them. */
    static class Pairs implements AttributeConverter<List<CountryPair>, String> {
        @Override
        public String convertToDatabaseColumn(List<CountryPair> pairs) {
            return pairs.stream().map(CountryPair::slug).collect(Collectors.joining(" "));
        }

        @Override
        public List<CountryPair> convertToEntityAttribute(String column) {
            return pairs(column);
        }
    }

    static List<CountryPair> pairs(String column) {
        return words(column).stream()
                .map(slug -> CountryPair.of(slug).orElseThrow())
                .toList();
    }

    /** A JSON array. */
    static class Credits implements AttributeConverter<List<Credit>, String> {
        @Override
        public String convertToDatabaseColumn(List<Credit> credits) {
            return JSON.writeValueAsString(credits);
        }

        @Override
        public List<Credit> convertToEntityAttribute(String column) {
            return JSON.readValue(column, new TypeReference<List<Credit>>() {});
        }
    }

    /** A JSON array. */
    static class Links implements AttributeConverter<List<EndLink>, String> {
        @Override
        public String convertToDatabaseColumn(List<EndLink> links) {
            return JSON.writeValueAsString(links);
        }

        @Override
        public List<EndLink> convertToEntityAttribute(String column) {
            return JSON.readValue(column, new TypeReference<List<EndLink>>() {});
        }
    }

    private static List<String> words(String column) {
        return Arrays.stream(column.split(" ")).filter(w -> !w.isEmpty()).toList();
    }
}

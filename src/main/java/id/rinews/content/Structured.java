package id.rinews.content;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
public record Structured(String body, @Nullable String place, @Nullable LocalDate date, List<FoundCredit> credits) {}

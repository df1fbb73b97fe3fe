package id.rinews.shared;

import java.text.NumberFormat;
import org.springframework.stereotype.Component;

/** Numbers as each language groups them: {@code 1.234,5} in Indonesian, {@code 1,234.5} in Peruvian Spanish and English. */
@Component
public class Numbers {

    public String of(Number number, Language language) {
        return NumberFormat.getNumberInstance(language.locale()).format(number);
    }

    /** The size of a file, such as {@code 340 KB} or {@code 1,2 MB}; a thousand bytes are a KB. */
    public String bytes(long bytes, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return bytes < 1_000_000
                ? format.format(Math.max(1, Math.round(bytes / 1_000.0))) + " KB"
                : format.format(bytes / 1_000_000.0) + " MB";
    }
}

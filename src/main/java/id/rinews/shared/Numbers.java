package id.rinews.shared;

import java.text.NumberFormat;
import org.springframework.stereotype.Component;

/** Numbers as each language groups them: {@code 1.234,5} in Indonesian, {@code 1,234.5} in Peruvian Spanish and English. */
@Component
public class Numbers {

    public String of(Number number, Language language) {
        return NumberFormat.getNumberInstance(language.locale()).format(number);
    }
}

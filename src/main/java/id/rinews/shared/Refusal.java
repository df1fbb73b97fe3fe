package id.rinews.shared;

import org.springframework.boot.SpringApplication.AbandonedRunException;

/**
 * A command cannot do its work: one sentence for the operator, exit status 1. Thrown before the context is refreshed,
 * it ends the start without a word in the log, for that is what Spring Boot does with an abandoned run.
 */
public class Refusal extends AbandonedRunException {

    private final String sentence;

    public Refusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}

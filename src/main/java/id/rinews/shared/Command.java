package id.rinews.shared;

import java.util.List;
import org.springframework.boot.SpringApplication;

/**
 * What the jar can be told to do by its first argument. Implementations are public, have a constructor without
 * parameters and are named in {@code META-INF/services}: so the usage can be shown without opening a database.
 */
public interface Command {

    /** The word on the command line. */
    String name();

    /** What it does, in a few words for the usage: {@code runs the portal}. */
    String does();

    /** How it is called, with its options, for {@code --help}: its name first. */
    default String usage() {
        return name();
    }

    /**
     * Does it; returning means success.
     *
     * @param portal not started yet
     * @param arguments those behind the name
     * @throws WrongUse with a sentence when the arguments make no sense, before anything is done
     * @throws Refusal with a sentence when it cannot be done
     */
    void run(SpringApplication portal, List<String> arguments);
}

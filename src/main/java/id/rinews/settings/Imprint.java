package id.rinews.settings;

import java.util.List;

/**
 * Who answers for the portal, as the masthead prints it; what is not set yet is empty.
 *
 * @param director the person responsible, whom Peru's Law 26775 asks to be named with an address
 */
public record Imprint(String publisher, String director, String address, String contact, List<String> editors) {

    /** Whether the contact is an address for mail and nothing else. */
    public boolean isMailed() {
        return contact.matches("[^\\s@:?&]+@[^\\s@:?&]+\\.[^\\s@:?&]+");
    }
}

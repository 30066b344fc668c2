package yidan.casework.paper;

import java.util.List;

/**
 * What a paper bears that is handed over on the spot: hashes of the stored signatures of those who signed on the screen, or
 * the paper that was filled in, signed and handed over by hand.
 *
 * @param party null where the party refuses, does not come, or has signed on paper
 * @param lead of the officer in charge; {@code assistant} of the other; null where they have signed on paper
 * @param copy hashes of stored pictures or scans of the paper that was handed over; null for none
 */
public record PaperSigns(String party, String lead, String assistant, List<String> copy) {

    boolean isCopied() {
        return copy != null && !copy.isEmpty();
    }
}

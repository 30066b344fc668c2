package yidan.casework.service;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.paper.Phrases;

/**
 * What a service rests on beside its own words.
 *
 * @param consent the party's confirmation; null where it was not sent electronically
 * @param notice the term that has passed since the announcement; null where none was made
 */
public record Grounds(ServiceConsent consent, NoticeTerm notice) {

    /** What 送达回证 says of it: how it went, and what each manner leaves behind. */
    public String remarks(Delivery delivery) {
        String own = delivery.proof() == null ? "" : delivery.proof().strip();
        String kept =
                switch (delivery.manner()) {
                    case POST ->
                        Phrases.of("served-by-post", delivery.mailNumber().strip());
                    case ELECTRONIC ->
                        Phrases.of("served-electronically", Phrases.day(consent.notedAt()), consent.address());
                    case PUBLIC_NOTICE ->
                        Phrases.of(
                                "served-by-notice",
                                Phrases.day(delivery.publishedOn()),
                                delivery.place().strip(),
                                delivery.whyNotOtherwise().strip(),
                                Phrases.day(delivery.servedOn()));
                    case DIRECT, LEFT, ENTRUSTED -> "";
                };
        return Stream.of(own, kept).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }
}

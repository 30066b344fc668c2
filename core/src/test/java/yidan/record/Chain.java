package yidan.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yidan.World;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/** A chain on paper, to be taken apart. */
final class Chain {

    static final int TENANT = World.NIUDU.value();

    final List<ChainEntry> entries = new ArrayList<>();
    final List<ChainHead> published = new ArrayList<>();
    ChainHead head;

    static Chain of(OrganisationCode organisation, int length) {
        Chain chain = new Chain();
        String previous = RecordHead.GENESIS;
        for (int seq = 1; seq <= length; seq++) {
            String body = deed(organisation, "第" + seq + "次").body(organisation.value(), seq);
            ChainEntry entry = new ChainEntry(seq, previous, RecordEntry.hash(previous, body), body, true);
            chain.entries.add(entry);
            previous = entry.hash();
        }
        chain.head = new ChainHead(null, length, previous);
        return chain;
    }

    static Deed deed(OrganisationCode organisation, String input) {
        return new Deed(
                Instant.parse("2026-11-20T01:00:00Z"),
                "niudu-head",
                "王某某",
                organisation,
                Set.of(Role.HEAD),
                "Login",
                "",
                Outcome.DONE,
                "",
                null,
                null,
                null,
                null,
                input);
    }

    Chain publishedAt(int seq, LocalDate day) {
        published.add(new ChainHead(day, seq, entries.get(seq - 1).hash()));
        return this;
    }

    ChainEntry entry(int seq) {
        return entries.get(seq - 1);
    }

    /** Says something else, without a new hash. */
    void change(int seq) {
        ChainEntry was = entry(seq);
        entries.set(
                seq - 1,
                new ChainEntry(seq, was.previousHash(), was.hash(), was.body().replace("次", "回"), true));
    }

    /** Says something else, and is sealed anew; what follows is left alone. */
    void changeAndSeal(int seq) {
        change(seq);
        ChainEntry now = entry(seq);
        entries.set(
                seq - 1,
                new ChainEntry(
                        seq, now.previousHash(), RecordEntry.hash(now.previousHash(), now.body()), now.body(), true));
    }

    /** Everything from here on is sealed anew, and the kept head with it. */
    void sealFrom(int first) {
        String previous = first == 1 ? RecordHead.GENESIS : entry(first - 1).hash();
        for (int seq = first; seq <= entries.size(); seq++) {
            String body = entry(seq).body();
            entries.set(seq - 1, new ChainEntry(seq, previous, RecordEntry.hash(previous, body), body, true));
            previous = entry(seq).hash();
        }
        head = new ChainHead(null, entries.size(), previous);
    }

    Verdict verdict() {
        ChainVerifier verifier = new ChainVerifier(TENANT, head, published);
        entries.forEach(verifier::next);
        return verifier.verdict();
    }
}

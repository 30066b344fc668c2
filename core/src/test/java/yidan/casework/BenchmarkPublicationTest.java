package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.PublishBenchmark;
import yidan.publication.PublishedReading;
import yidan.publication.PublishedStandard;
import yidan.tenancy.Actor;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** What a county has published of its benchmarks anybody may read: no draft, each version with its days. */
class BenchmarkPublicationTest {

    private final CaseWorld world = CaseWorld.get();
    private final Actor second = world.world.person("sifaju-admin2", World.JUSTICE, Role.COUNTY_ADMIN);
    private final int item = world.item("有限空间");

    private Id<DiscretionBenchmark> entered(String document, LocalDate from) {
        return Id.of(world.perform(
                        world.bureau,
                        new EnterBenchmark(
                                item,
                                document,
                                from,
                                List.of("较轻；面积小、主动清除；；100", "较重；面积大；100；200"),
                                null,
                                List.of("初次违法"),
                                null,
                                null,
                                null,
                                null))
                .dossier());
    }

    private List<PublishedStandard> seen(int county) {
        return world
                .world
                .registers
                .readPublished(new CountyCode(county), register -> new PublishedReading(register).standards())
                .stream()
                .filter(one -> one.item() == item)
                .toList();
    }

    @Test
    void the_public_reads_each_published_version_with_its_days_and_no_draft() {
        Id<DiscretionBenchmark> first = entered("临猗县示例裁量基准〔2026〕7号", CaseWorld.DAY);
        assertTrue(seen(World.LINYI).isEmpty(), "a draft is nobody's business");
        world.perform(second, new PublishBenchmark(first, null));
        PublishedStandard standard = seen(World.LINYI).getFirst();
        assertEquals(
                List.of("较轻", "较重"),
                standard.grades().stream().map(PublishedStandard.Step::name).toList());
        assertEquals("200", standard.grades().getLast().high());
        assertEquals("初次违法", standard.circumstances().getFirst().words());
        LocalDate later = CaseWorld.DAY.plusDays(5);
        Id<DiscretionBenchmark> next = entered("临猗县示例裁量基准〔2026〕8号", later);
        assertEquals(1, seen(World.LINYI).size());
        world.perform(second, new PublishBenchmark(next, null));
        List<PublishedStandard> both = seen(World.LINYI);
        assertEquals(2, both.size());
        assertEquals(later, both.getFirst().effectiveFrom());
        assertEquals(later, both.getLast().effectiveUntil(), "the earlier one says until when");
        assertTrue(seen(World.TIANNING.county().value()).isEmpty(), "another county's page knows nothing of it");
    }
}

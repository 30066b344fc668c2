package yidan.ui.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.publication.Editions;
import yidan.publication.ItemSnapshot;
import yidan.publication.ListQuestion;
import yidan.publication.PublishedProfile;
import yidan.publication.PublishedReading;
import yidan.publication.PublishedRow;
import yidan.publication.PublishedStandard;
import yidan.publication.PublishedVersion;
import yidan.record.RecordChains;
import yidan.record.RecordChains.PublishedHead;
import yidan.tenancy.CountyCode;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;

/** Finds what each public page shows, as a visitor who may read published copies and nothing else. */
@ApplicationScoped
public class Portal {

    private static final int HEADS_SIZE = 200;

    @Inject
    private Registers registers;

    @Inject
    private RecordChains chains;

    @Inject
    private Clock clock;

    /** A page and what is around it. */
    record Found<C>(Page page, C content) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** When the county last published anything: the version of all its pages. */
    Instant lastChange(CountyCode county) {
        return registers.readPublished(county, register -> new PublishedReading(register).lastChange());
    }

    private <T> T read(CountyCode county, Function<Register, T> question) {
        return registers.readPublished(county, question);
    }

    Optional<Found<CountyPage>> county(CountyCode county) {
        return read(county, register -> {
            PublishedReading reading = new PublishedReading(register);
            return CountyDirectory.name(register, county).map(name -> {
                String address = Address.county(county);
                Map<Integer, List<PublishedVersion>> lists =
                        reading.allLists().stream().collect(Collectors.groupingBy(PublishedVersion::body));
                Map<String, List<CountyPage.Body>> kinds = new LinkedHashMap<>();
                for (OrganisationKind kind : OrganisationKind.values()) {
                    kinds.put(kind.name(), new ArrayList<>());
                }
                for (PublishedProfile body : reading.bodies()) {
                    Editions editions = new Editions(lists.getOrDefault(body.body(), List.of()));
                    kinds.computeIfAbsent(body.kind(), kind -> new ArrayList<>())
                            .add(new CountyPage.Body(
                                    body,
                                    Address.list(county, new OrganisationCode(body.body())),
                                    editions.on(today()).orElse(null)));
                }
                List<CountyPage.Group> groups = kinds.entrySet().stream()
                        .filter(kind -> !kind.getValue().isEmpty())
                        .map(kind -> new CountyPage.Group(kind.getKey(), kind.getValue()))
                        .toList();
                PublishedVersion catalogue = reading.catalogues().on(today()).orElse(null);
                Page page = new Page(
                        Words.of("county.title", name),
                        List.of(new Page.Crumb(Words.of("home"), "/")),
                        county,
                        reading.lastChange(),
                        address);
                return new Found<>(page, new CountyPage(address, catalogue, groups));
            });
        });
    }

    /** One list of one body, or the county's catalogue, with what is known about whom it belongs to. */
    private record Shelf(String county, PublishedProfile profile, String name, Editions editions, Editions catalogues) {

        static Optional<Shelf> of(Register register, Address.Listing address) {
            PublishedReading reading = new PublishedReading(register);
            Optional<String> county = CountyDirectory.name(register, address.county());
            if (county.isEmpty()) {
                return Optional.empty();
            }
            Editions catalogues = reading.catalogues();
            if (address.isCatalogue()) {
                return Optional.of(new Shelf(county.get(), null, Words.of("catalogue"), catalogues, catalogues));
            }
            PublishedProfile profile = reading.body(address.body()).orElse(null);
            Editions editions = reading.lists(address.body());
            if (profile == null && editions.all().isEmpty()) {
                return Optional.empty();
            }
            String name =
                    profile != null ? profile.name() : editions.all().getFirst().bodyName();
            return Optional.of(new Shelf(county.get(), profile, name, editions, catalogues));
        }

        /** Items of the version that the catalogue of the day no longer has: they have stopped. */
        Set<Integer> stopped(PublishedReading reading, PublishedVersion version, LocalDate today) {
            Optional<PublishedVersion> catalogue = catalogues.on(today);
            if (catalogue.isEmpty() || version.equals(catalogue.get())) {
                return Set.of();
            }
            Set<Integer> items = new HashSet<>(reading.itemsOf(version));
            items.removeAll(reading.itemsOf(catalogue.get()));
            return items;
        }
    }

    Optional<Found<ListPage>> list(Address.Listing address, ListQuestion question, int number) {
        return read(
                address.county(),
                register -> Shelf.of(register, address)
                        .flatMap(shelf -> list(new PublishedReading(register), shelf, address, question, number)));
    }

    private Optional<Found<ListPage>> list(
            PublishedReading reading, Shelf shelf, Address.Listing address, ListQuestion question, int number) {
        Optional<PublishedVersion> version = address.edition() == 0
                ? shelf.editions().on(today())
                : shelf.editions().edition(address.edition());
        if (version.isEmpty()
                && (address.edition() != 0 || shelf.editions().all().isEmpty() && shelf.profile() == null)) {
            return Optional.empty();
        }
        String list = Address.list(address.county(), address.body());
        String own = address.edition() == 0 ? list : list + "/" + address.edition();
        Page page = new Page(
                shelf.name(),
                List.of(
                        new Page.Crumb(Words.of("home"), "/"),
                        new Page.Crumb(shelf.county(), Address.county(address.county()))),
                address.county(),
                version.map(PublishedVersion::publishedAt)
                        .orElseGet(() -> shelf.profile() == null
                                ? shelf.editions().all().getFirst().publishedAt()
                                : shelf.profile().updatedAt()),
                own);
        if (version.isEmpty()) {
            return Optional.of(new Found<>(
                    page,
                    new ListPage(
                            list,
                            shelf.profile(),
                            null,
                            shelf.editions(),
                            today(),
                            question,
                            List.of(),
                            List.of(),
                            List.of(),
                            0,
                            1,
                            Set.of())));
        }
        List<PublishedReading.Facet> facets = reading.facets(version.get());
        return Optional.of(new Found<>(
                page,
                new ListPage(
                        list,
                        shelf.profile(),
                        version.get(),
                        shelf.editions(),
                        today(),
                        question,
                        choices(facets.stream()
                                .map(PublishedReading.Facet::type)
                                .toList()),
                        choices(facets.stream()
                                .flatMap(facet -> facet.departmentNames().stream())
                                .toList()),
                        reading.items(version.get(), question, (number - 1) * ListPage.SIZE, ListPage.SIZE),
                        question.isEmpty() ? version.get().items() : reading.count(version.get(), question),
                        number,
                        shelf.stopped(reading, version.get(), today()))));
    }

    private static List<ListPage.Choice> choices(List<String> values) {
        return values.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(value -> new ListPage.Choice(value.getKey(), value.getValue()))
                .sorted(Comparator.comparingLong(ListPage.Choice::items).reversed())
                .toList();
    }

    Optional<Found<ItemPage>> item(Address.Listing address) {
        return read(
                address.county(),
                register -> Shelf.of(register, address).flatMap(shelf -> {
                    PublishedReading reading = new PublishedReading(register);
                    return shelf.editions()
                            .edition(address.edition())
                            .flatMap(version -> reading.item(version, address.item())
                                    .map(row -> item(reading, shelf, address, version, row)));
                }));
    }

    private Found<ItemPage> item(
            PublishedReading reading,
            Shelf shelf,
            Address.Listing address,
            PublishedVersion version,
            PublishedRow row) {
        String list = Address.list(address.county(), address.body());
        PublishedVersion current = shelf.editions()
                .on(today())
                .filter(one -> one.edition() != version.edition())
                .orElse(null);
        Page page = new Page(
                row.name(),
                List.of(
                        new Page.Crumb(Words.of("home"), "/"),
                        new Page.Crumb(shelf.county(), Address.county(address.county())),
                        new Page.Crumb(shelf.name(), list),
                        new Page.Crumb(Words.of("edition", version.edition()), list + "/" + version.edition())),
                address.county(),
                version.publishedAt(),
                list + "/" + version.edition() + "/" + row.item());
        return new Found<>(
                page,
                new ItemPage(
                        list,
                        version,
                        shelf.editions().standing(version, today()),
                        shelf.editions().endOf(version).orElse(null),
                        row,
                        reading.bases(version, row.item()),
                        current,
                        current != null && reading.item(current, row.item()).isPresent(),
                        shelf.stopped(reading, version, today()).contains(row.item())));
    }

    /** A version as a whole, for a download. */
    record Whole(String name, PublishedVersion version, List<ItemSnapshot> items) {}

    Optional<Whole> whole(Address.Listing address) {
        return read(
                address.county(),
                register -> Shelf.of(register, address)
                        .flatMap(shelf -> shelf.editions()
                                .edition(address.edition())
                                .map(version -> new Whole(
                                        shelf.name(), version, new PublishedReading(register).whole(version)))));
    }

    Optional<Found<BenchmarksPage>> benchmarks(CountyCode county) {
        return read(county, register -> {
            PublishedReading reading = new PublishedReading(register);
            return CountyDirectory.name(register, county).map(name -> {
                List<PublishedStandard> all = reading.standards();
                Map<Boolean, List<PublishedStandard>> parts =
                        all.stream().collect(Collectors.partitioningBy(one -> one.stands(today(), all)));
                Page page = new Page(
                        Words.of("benchmarks.title"),
                        List.of(new Page.Crumb(Words.of("home"), "/"), new Page.Crumb(name, Address.county(county))),
                        county,
                        reading.lastChange(),
                        Address.county(county) + "/" + Address.BENCHMARKS);
                return new Found<>(page, new BenchmarksPage(today(), parts.get(true), parts.get(false)));
            });
        });
    }

    Optional<Found<HeadsPage>> heads(CountyCode county, int number) {
        Optional<String> name = read(county, register -> CountyDirectory.name(register, county));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<PublishedHead> heads = chains.publishedHeads(county, (number - 1) * HEADS_SIZE, HEADS_SIZE + 1);
        boolean more = heads.size() > HEADS_SIZE;
        List<HeadsPage.Day> days = heads.stream()
                .limit(HEADS_SIZE)
                .collect(Collectors.groupingBy(PublishedHead::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new HeadsPage.Day(day.getKey(), day.getValue()))
                .toList();
        Map<Integer, String> names = new HashMap<>();
        read(county, register -> new PublishedReading(register).bodies())
                .forEach(body -> names.put(body.body(), body.name()));
        String address = Address.county(county) + "/record";
        Page page = new Page(
                Words.of("heads.title"),
                List.of(new Page.Crumb(Words.of("home"), "/"), new Page.Crumb(name.get(), Address.county(county))),
                county,
                days.isEmpty()
                        ? null
                        : days.getFirst()
                                .day()
                                .plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant(),
                address);
        return Optional.of(new Found<>(page, new HeadsPage(address, days, names, number, more)));
    }
}

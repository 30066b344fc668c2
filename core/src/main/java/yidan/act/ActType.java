package yidan.act;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Role;

/** What an act's record says of itself, read once: its dossier, who may, from where, on which article. */
public final class ActType {

    private static final ConcurrentMap<Class<?>, ActType> KNOWN = new ConcurrentHashMap<>();

    private final Class<? extends Act> act;
    private final Class<? extends Dossier> dossier;
    private final List<By> by;
    private final Set<String> from;
    private final List<String> basis;
    private final List<String> needs;

    private ActType(Class<? extends Act> act) {
        this.act = act;
        this.dossier = dossierOf(act);
        this.by = List.of(act.getAnnotationsByType(By.class));
        this.from = from(act).map(stages -> Set.of(stages.value())).orElse(Set.of());
        Basis articles = act.getAnnotation(Basis.class);
        this.basis = articles == null ? List.of() : List.of(articles.value());
        Needs gates = act.getAnnotation(Needs.class);
        this.needs = gates == null ? List.of() : List.of(gates.value());
    }

    /** Its own, or what one of its annotations says for several acts. */
    private static Optional<From> from(Class<?> act) {
        return Stream.concat(Stream.of(act), Arrays.stream(act.getAnnotations()).map(Annotation::annotationType))
                .map(said -> said.getAnnotation(From.class))
                .filter(Objects::nonNull)
                .findFirst();
    }

    public static ActType of(Class<? extends Act> act) {
        return KNOWN.computeIfAbsent(act, unused -> new ActType(act));
    }

    /** The acts of a capability, in the order in which its sealed interface permits them. */
    public static List<ActType> permittedBy(Class<?> procedure) {
        if (!procedure.isSealed()) {
            throw new IllegalArgumentException(procedure + " is not sealed");
        }
        return Arrays.stream(procedure.getPermittedSubclasses())
                .map(type -> of(type.asSubclass(Act.class)))
                .toList();
    }

    /** The act's name in the record and in the bundles ({@code act.<name>}). */
    public String name() {
        return act.getSimpleName();
    }

    public Class<? extends Act> type() {
        return act;
    }

    public Class<? extends Dossier> dossier() {
        return dossier;
    }

    /** Whether it opens a dossier instead of acting on one. */
    public boolean opens() {
        return Opening.class.isAssignableFrom(act);
    }

    public List<String> basis() {
        return basis;
    }

    /** The first article it rests on, or empty. */
    public String firstBasis() {
        return basis.isEmpty() ? "" : basis.getFirst();
    }

    /** The dossier's gates that must be open, in the order in which they are asked. */
    public List<String> needs() {
        return needs;
    }

    public boolean isIrrevocable() {
        return act.isAnnotationPresent(Irrevocable.class);
    }

    /** Whether one of the actor's roles, in the kind of organisation he is of, may do this. */
    public boolean mayBeDoneBy(Actor actor) {
        return by.stream()
                .anyMatch(one -> List.of(one.in()).contains(actor.kind())
                        && Arrays.stream(one.value()).anyMatch(actor::is));
    }

    /** In which of his roles this person does it. */
    public Set<Role> rolesOf(Actor actor) {
        return by.stream()
                .filter(one -> List.of(one.in()).contains(actor.kind()))
                .flatMap(one -> Arrays.stream(one.value()))
                .filter(actor::is)
                .collect(Collectors.toSet());
    }

    /** Who may, for showing it. */
    public List<By> by() {
        return by;
    }

    public boolean mayBeDoneFrom(String stage) {
        return from.contains(stage);
    }

    public Set<String> from() {
        return from;
    }

    private static Class<? extends Dossier> dossierOf(Class<?> act) {
        for (Type face : act.getGenericInterfaces()) {
            if (face instanceof ParameterizedType generic
                    && (generic.getRawType() == ActOn.class || generic.getRawType() == Opening.class)
                    && generic.getActualTypeArguments()[0] instanceof Class<?> type) {
                return type.asSubclass(Dossier.class);
            }
        }
        throw new IllegalArgumentException(act + " does not say on which dossier it acts");
    }
}

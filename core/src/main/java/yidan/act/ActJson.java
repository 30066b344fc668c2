package yidan.act;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.PropertyOrderStrategy;
import java.util.UUID;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;

/** The act's input as the record keeps it. */
final class ActJson {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
            .withAdapters(new Ids(), new Codes()));

    private ActJson() {}

    static String of(Act act) {
        return JSON.toJson(act);
    }

    /** An id is its text. */
    @SuppressWarnings("rawtypes")
    public static final class Ids implements JsonbAdapter<Id, String> {
        @Override
        public String adaptToJson(Id id) {
            return id.toString();
        }

        @Override
        public Id adaptFromJson(String text) {
            return Id.of(UUID.fromString(text));
        }
    }

    /** An organisation is its code. */
    public static final class Codes implements JsonbAdapter<OrganisationCode, Integer> {
        @Override
        public Integer adaptToJson(OrganisationCode code) {
            return code.value();
        }

        @Override
        public OrganisationCode adaptFromJson(Integer code) {
            return new OrganisationCode(code);
        }
    }
}

package yidan.act;

import java.util.Map;
import yidan.tenancy.Refusal;

/** What was entered is not acceptable; each message belongs to one field. */
public class InvalidInput extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> messages;

    /** @param messages by the record component's name, such as {@code materials[0]} */
    public InvalidInput(Map<String, String> messages) {
        super("act.invalid-input", "", String.join("；", messages.values()));
        this.messages = Map.copyOf(messages);
    }

    public Map<String, String> messages() {
        return messages == null ? Map.of() : messages;
    }
}

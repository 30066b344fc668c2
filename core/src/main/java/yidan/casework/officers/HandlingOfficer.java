package yidan.casework.officers;

import java.util.UUID;

/**
 * An officer on a case, as he was when he was put on it.
 *
 * @param id of the person in the register of people
 * @param user his account
 * @param certificate its number
 */
public record HandlingOfficer(UUID id, String user, String name, String certificate) {}

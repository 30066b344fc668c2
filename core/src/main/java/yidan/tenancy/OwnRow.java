package yidan.tenancy;

/** A row that belongs to an organisation and has no life of its own: written once, such as the day's chain head. */
public interface OwnRow {

    /** The organisation it belongs to. */
    OrganisationCode owner();
}

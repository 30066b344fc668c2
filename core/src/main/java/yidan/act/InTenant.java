package yidan.act;

import yidan.tenancy.OrganisationCode;

/**
 * An act that the county does inside one organisation of its own county: its people's accounts, its certificates. It
 * runs on behalf of that organisation and stands in that organisation's record, under the name of who did it.
 */
public interface InTenant {

    /** The organisation; one of another county is refused. */
    OrganisationCode organisation();
}

package yidan.evidence.custody;

import java.util.UUID;
import yidan.tenancy.OrganisationCode;

/**
 * The case in which things were taken, as the ledger names it.
 *
 * @param leadUser the two who handle it: neither may keep its things
 */
public record CaseOfThings(OrganisationCode owner, UUID caseId, String number, String leadUser, String assistantUser) {}

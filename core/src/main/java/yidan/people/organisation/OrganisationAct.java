package yidan.people.organisation;

/** What the county's administrator may do to an organisation as a whole. */
public sealed interface OrganisationAct
        permits SuspendOrganisation, ResumeOrganisation, CorrectProfile, DesignateBank {}

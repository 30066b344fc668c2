package yidan.people;

/** What may be done about a person of an organisation. */
public sealed interface StaffAct
        permits EngageStaff,
                AssignRoles,
                CorrectName,
                DescribeStaff,
                RecordCertificate,
                RecordReviewerQualification,
                DisableAccount,
                EnableAccount,
                DismissStaff {}

package yidan.itemlist.catalogue;

/** All that may be done to the county's catalogue and the motions that change it. Source: 临政发〔2023〕14号 一、八. */
public sealed interface CatalogueAct
        permits DraftCatalogue,
                EnterPublishedCatalogue,
                TakeUpMotion,
                ImportItems,
                RestateItem,
                DropItem,
                ReviewCatalogue,
                ApproveCatalogue,
                ReturnCatalogue,
                PublishCatalogue,
                DiscardCatalogue,
                ApproveMotion,
                RefuseMotion,
                AddDepartment,
                NameDepartment {}

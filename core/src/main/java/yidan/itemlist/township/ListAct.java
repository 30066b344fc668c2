package yidan.itemlist.township;

/** All that may be done to a township's list. Source: 临政发〔2023〕13号 二（二）、三. */
public sealed interface ListAct
        permits CompileList,
                ChooseItems,
                RenewList,
                FileList,
                ReturnList,
                AcceptList,
                PublishList,
                ReopenList,
                DiscardList {}

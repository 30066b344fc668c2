package yidan.evidence.custody;

/** The custodian's ledger. Source: 临政发〔2023〕14号 四、九（四）（2）. */
public sealed interface CustodyAct
        permits DescribeThing, AskMovement, ApproveMovement, SignMovement, DropMovement, AttachPhotos, KeepForParty {}

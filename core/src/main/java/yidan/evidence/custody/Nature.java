package yidan.evidence.custody;

/** What care a thing needs. Source: 临政发〔2023〕14号 四、九（四）（2）第八条、第九条. */
public enum Nature {
    ORDINARY,
    /** 易腐烂、变质、鲜活或者不具备保存条件 */
    PERISHABLE,
    /** 有毒、有害、易燃、易爆或者可能危害公共安全，应当予以销毁 */
    DANGEROUS
}

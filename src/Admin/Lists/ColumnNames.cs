using Immunotherapy.Admin.Naming;
using Immunotherapy.Gateway.Publishing.Listing;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Lists;

/// <summary>What stands above a column.</summary>
internal static class ColumnNames
{
    public static string Of(ListColumn column, FieldNames names, IStringLocalizer<ListWords> words) => column.Field is not null ? names.Of(column.Field)
        : column.Work!.Value switch
        {
            WorkColumn.Stage => words["State"],
            WorkColumn.Languages => words["Languages"],
            WorkColumn.Changed => words["Changed"],
            WorkColumn.ChangedBy => words["Last edited by"],
            WorkColumn.Owner => words["Owner"],
            WorkColumn.ReviewDue => words["Review by"],
        };
}

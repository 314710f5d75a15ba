namespace Immunotherapy.Admin.Tests;

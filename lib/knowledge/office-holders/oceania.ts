// Office-holders of Australia, New Zealand and the Pacific: one line a term of office, sorted by code, office and first day.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const OCEANIA = `
AU | Ambassador to the United Nations | Gary Quinlan | Quinlan | | he | 2009 | 2015-01 | 2015-01
AU | Ambassador to the United Nations | Gillian Bird | Gillian Bird | | she | 2015-03 | 2019-07 | 2019-07
AU | Ambassador to the United Nations | Mitch Fifield | Fifield | Mitchell Fifield | he | 2019-10 | 2023-08 | 2023-08
AU | Ambassador to the United Nations | James Larsen | Larsen | | he | 2023-08 | | 2025-12
AU | Ambassador to the United States | Kim Beazley | Beazley! | | he | 2010-02 | 2016-01 | 2016-01
AU | Ambassador to the United States | Joe Hockey | Joe Hockey | | he | 2016-01 | 2020-01 | 2020-01
AU | Ambassador to the United States | Arthur Sinodinos | Sinodinos! | | he | 2020-02 | 2023-03 | 2023-03
AU | Ambassador to the United States | Kevin Rudd | Rudd! | | he | 2023-03-20 | 2026-03-31 | 2026-03-31
AU | Attorney General | George Brandis | Brandis! | | he | 2013-09-18 | 2017-12-20 | 2017-12-20
AU | Attorney General | Christian Porter | Porter | | he | 2017-12-20 | 2021-03-30 | 2021-03-30
AU | Attorney General | Michaelia Cash | Michaelia Cash | | she | 2021-03-30 | 2022-05-23 | 2022-05-23
AU | Attorney General | Mark Dreyfus | Dreyfus | | he | 2022-06-01 | 2025-05-13 | 2025-05-13
AU | Attorney General | Michelle Rowland | Rowland | | she | 2025-05-13 | | 2026-01
AU | Chief of the Defense Force | Mark Binskin | Binskin! | | he | 2014-06-30 | 2018-07-06 | 2018-07-06
AU | Chief of the Defense Force | Angus Campbell | Campbell | | he | 2018-07-06 | 2024-07-10 | 2024-07-10
AU | Climate Change Minister | Chris Bowen | Bowen | | he | 2022-06-01 | | 2026-01
AU | Communications Minister | Michelle Rowland | Rowland | | she | 2022-06-01 | 2025-05-13 | 2025-05-13
AU | Communications Minister | Anika Wells | Wells | | she | 2025-05-13 | | 2026-01
AU | Defense Industry Minister | Pat Conroy | Conroy | | he | 2022-06-01 | | 2026-01
AU | Defense Minister | Kevin Andrews | Andrews | | he | 2014-12-23 | 2015-09-21 | 2015-09-21
AU | Defense Minister | Marise Payne | Payne | | she | 2015-09-21 | 2018-08-28 | 2018-08-28
AU | Defense Minister | Christopher Pyne | Pyne! | | he | 2018-08-28 | 2019-04-11 | 2019-04-11
AU | Defense Minister | Linda Reynolds | Reynolds | | she | 2019-05-29 | 2021-03-30 | 2021-03-30
AU | Defense Minister | Peter Dutton | Dutton! | | he | 2021-03-30 | 2022-05-23 | 2022-05-23
AU | Defense Minister | Richard Marles | Marles! | | he | 2022-06-01 | | 2026-03
AU | Deputy Prime Minister | Warren Truss | Truss | | he | 2013-09-18 | 2016-02-18 | 2016-02-18
AU | Deputy Prime Minister | Barnaby Joyce | Joyce | | he | 2016-02-18 | 2018-02-26 | 2018-02-26
AU | Deputy Prime Minister | Michael McCormack | McCormack | | he | 2018-02-26 | 2021-06-22 | 2021-06-22
AU | Deputy Prime Minister | Barnaby Joyce | Joyce | | he | 2021-06-22 | 2022-05-23 | 2022-05-23
AU | Deputy Prime Minister | Richard Marles | Marles! | | he | 2022-05-23 | | 2026-03
AU | Environment Minister | Greg Hunt | Hunt | | he | 2013-09-18 | 2016-07-19 | 2016-07-19
AU | Environment Minister | Josh Frydenberg | Frydenberg! | | he | 2016-07-19 | 2018-08-28 | 2018-08-28
AU | Environment Minister | Sussan Ley | Ley | | she | 2019-05-29 | 2022-05-23 | 2022-05-23
AU | Environment Minister | Tanya Plibersek | Plibersek! | | she | 2022-06-01 | 2025-05-13 | 2025-05-13
AU | Environment Minister | Murray Watt | Watt | | he | 2025-05-13 | | 2026-01
AU | Finance Minister | Mathias Cormann | Cormann! | | he | 2013-09-18 | 2020-10-30 | 2020-10-30
AU | Finance Minister | Simon Birmingham | Simon Birmingham | | he | 2020-10-30 | 2022-05-23 | 2022-05-23
AU | Finance Minister | Katy Gallagher | Gallagher | | she | 2022-05-23 | | 2026-01
AU | Foreign Minister | Julie Bishop | Bishop | | she | 2013-09-18 | 2018-08-28 | 2018-08-28
AU | Foreign Minister | Marise Payne | Payne | | she | 2018-08-28 | 2022-05-23 | 2022-05-23
AU | Foreign Minister | Penny Wong | Wong | | she | 2022-05-23 | | 2026-03
AU | Governor of the Reserve Bank of Australia | Glenn Stevens | Glenn Stevens | | he | 2006-09-18 | 2016-09-17 | 2016-09-17
AU | Governor of the Reserve Bank of Australia | Philip Lowe | Philip Lowe | | he | 2016-09-18 | 2023-09-17 | 2023-09-17
AU | Governor of the Reserve Bank of Australia | Michele Bullock | Bullock | | she | 2023-09-18 | | 2025-12
AU | Governor-General | Peter Cosgrove | Cosgrove | Sir Peter Cosgrove | he | 2014-03-28 | 2019-07-01 | 2019-07-01
AU | Governor-General | David Hurley | Hurley | | he | 2019-07-01 | 2024-07-01 | 2024-07-01
AU | Governor-General | Sam Mostyn | Mostyn! | Samantha Mostyn | she | 2024-07-01 | | 2026-01
AU | Head of the Australian Security Intelligence Organization | Mike Burgess | Burgess | | he | 2019-09-16 | | 2026-01
AU | Health Minister | Sussan Ley | Ley | | she | 2014-12-23 | 2017-01-13 | 2017-01-13
AU | Health Minister | Greg Hunt | Hunt | | he | 2017-01-24 | 2022-05-23 | 2022-05-23
AU | Health Minister | Mark Butler | Butler | | he | 2022-06-01 | | 2026-01
AU | Home Affairs Minister | Peter Dutton | Dutton! | | he | 2017-12-20 | 2021-03-30 | 2021-03-30
AU | Home Affairs Minister | Karen Andrews | Andrews | | she | 2021-03-30 | 2022-05-23 | 2022-05-23
AU | Home Affairs Minister | Clare O'Neil | O'Neil | Clare O’Neil | she | 2022-06-01 | 2024-07-29 | 2024-07-29
AU | Home Affairs Minister | Tony Burke | Burke | | he | 2024-07-29 | | 2026-03
AU | Immigration Minister | Scott Morrison | Morrison | | he | 2013-09-18 | 2014-12-23 | 2014-12-23
AU | Immigration Minister | Peter Dutton | Dutton! | | he | 2014-12-23 | 2018-08-28 | 2018-08-28
AU | Immigration Minister | Alex Hawke | Hawke | | he | 2020-12-22 | 2022-05-23 | 2022-05-23
AU | Immigration Minister | Andrew Giles | Giles | | he | 2022-06-01 | 2024-07-29 | 2024-07-29
AU | Immigration Minister | Tony Burke | Burke | | he | 2024-07-29 | | 2026-01
AU | Leader of One Nation | Pauline Hanson | Hanson | | she | 2014-11 | | 2026-02
AU | Leader of the Greens | Adam Bandt | Bandt! | | he | 2020-02-04 | 2025-05-03 | 2025-05-03
AU | Leader of the Greens | Larissa Waters | Waters | | she | 2025-05-15 | | 2026-01
AU | Leader of the National Party | Barnaby Joyce | Joyce | | he | 2016-02-11 | 2018-02-26 | 2018-02-26
AU | Leader of the National Party | Michael McCormack | McCormack | | he | 2018-02-26 | 2021-06-21 | 2021-06-21
AU | Leader of the National Party | Barnaby Joyce | Joyce | | he | 2021-06-21 | 2022-05-30 | 2022-05-30
AU | Leader of the National Party | David Littleproud | Littleproud! | | he | 2022-05-30 | | 2026-02
AU | Opposition Leader | Bill Shorten | Shorten | | he | 2013-10-13 | 2019-05-30 | 2019-05-30
AU | Opposition Leader | Anthony Albanese | Albanese! | | he | 2019-05-30 | 2022-05-23 | 2022-05-23
AU | Opposition Leader | Peter Dutton | Dutton! | | he | 2022-05-30 | 2025-05-03 | 2025-05-03
AU | Opposition Leader | Sussan Ley | Ley | | she | 2025-05-13 | 2026-02-13 | 2026-02-13
AU | Opposition Leader | Angus Taylor | Taylor | | he | 2026-02-13 | | 2026-03
AU | Premier of New South Wales | Gladys Berejiklian | Berejiklian! | | she | 2017-01-23 | 2021-10-05 | 2021-10-05
AU | Premier of New South Wales | Dominic Perrottet | Perrottet! | | he | 2021-10-05 | 2023-03-28 | 2023-03-28
AU | Premier of New South Wales | Chris Minns | Minns! | | he | 2023-03-28 | | 2026-01
AU | Premier of Queensland | Annastacia Palaszczuk | Palaszczuk! | | she | 2015-02-14 | 2023-12-15 | 2023-12-15
AU | Premier of Queensland | David Crisafulli | Crisafulli! | | he | 2024-10-28 | | 2026-01
AU | Premier of South Australia | Jay Weatherill | Weatherill! | | he | 2011-10-21 | 2018-03-19 | 2018-03-19
AU | Premier of South Australia | Peter Malinauskas | Malinauskas! | | he | 2022-03-21 | | 2026-01
AU | Premier of Victoria | Daniel Andrews | Andrews | Dan Andrews | he | 2014-12-04 | 2023-09-27 | 2023-09-27
AU | Premier of Victoria | Jacinta Allan | Allan | | she | 2023-09-27 | | 2026-01
AU | Premier of Western Australia | Mark McGowan | McGowan | | he | 2017-03-17 | 2023-06-08 | 2023-06-08
AU | Prime Minister | John Howard | Howard | | he | 1996-03-11 | 2007-12-03 | 2007-12-03
AU | Prime Minister | Kevin Rudd | Rudd! | | he | 2007-12-03 | 2010-06-24 | 2010-06-24
AU | Prime Minister | Julia Gillard | Gillard! | | she | 2010-06-24 | 2013-06-27 | 2013-06-27
AU | Prime Minister | Kevin Rudd | Rudd! | | he | 2013-06-27 | 2013-09-18 | 2013-09-18
AU | Prime Minister | Tony Abbott | Abbott | | he | 2013-09-18 | 2015-09-15 | 2015-09-15
AU | Prime Minister | Malcolm Turnbull | Turnbull! | | he | 2015-09-15 | 2018-08-24 | 2018-08-24
AU | Prime Minister | Scott Morrison | Morrison | | he | 2018-08-24 | 2022-05-23 | 2022-05-23
AU | Prime Minister | Anthony Albanese | Albanese! | | he | 2022-05-23 | | 2026-03
AU | Speaker of the House of Representatives | Bronwyn Bishop | Bishop | | she | 2013-11-12 | 2015-08-02 | 2015-08-02
AU | Speaker of the House of Representatives | Milton Dick | Milton Dick | | he | 2022-07-26 | | 2026-01
AU | Trade Minister | Andrew Robb | Robb | | he | 2013-09-18 | 2016-02-18 | 2016-02-18
AU | Trade Minister | Steven Ciobo | Ciobo! | Steve Ciobo | he | 2016-02-18 | 2018-08-28 | 2018-08-28
AU | Trade Minister | Simon Birmingham | Simon Birmingham | | he | 2018-08-28 | 2020-12-22 | 2020-12-22
AU | Trade Minister | Dan Tehan | Tehan! | | he | 2020-12-22 | 2022-05-23 | 2022-05-23
AU | Trade Minister | Don Farrell | Farrell | | he | 2022-06-01 | | 2026-03
AU | Treasurer | Joe Hockey | Joe Hockey | | he | 2013-09-18 | 2015-09-21 | 2015-09-21
AU | Treasurer | Scott Morrison | Morrison | | he | 2015-09-21 | 2018-08-24 | 2018-08-24
AU | Treasurer | Josh Frydenberg | Frydenberg! | | he | 2018-08-24 | 2022-05-23 | 2022-05-23
AU | Treasurer | Jim Chalmers | Chalmers | | he | 2022-06-01 | | 2026-03
CK | Prime Minister | Henry Puna | Puna | | he | 2010-11-30 | 2020-10-01 | 2020-10-01
CK | Prime Minister | Mark Brown | Brown | Mark Stephen Brown | he | 2020-10-01 | | 2026-01
FJ | Foreign Minister | Ratu Inoke Kubuabola | Kubuabola! | Inoke Kubuabola | he | 2009 | 2016-09 | 2016-09
FJ | Foreign Minister | Inia Seruiratu | Seruiratu! | Inia Batikoto Seruiratu | he | 2019-04 | 2020-09 | 2020-09
FJ | Foreign Minister | Frank Bainimarama | Bainimarama! | Voreqe Bainimarama | he | 2020-10 | 2022-12-24 | 2022-12-24
FJ | Foreign Minister | Sitiveni Rabuka | Rabuka! | | he | 2022-12-24 | | 2026-01
FJ | President | Epeli Nailatikau | Nailatikau! | Ratu Epeli Nailatikau | he | 2009-11-05 | 2015-11-12 | 2015-11-12
FJ | President | Jioji Konrote | Konrote! | George Konrote; Jioji Konousi Konrote | he | 2015-11-12 | 2021-11-12 | 2021-11-12
FJ | President | Wiliame Katonivere | Katonivere! | Ratu Wiliame Katonivere; Wiliame Maivalili Katonivere | he | 2021-11-12 | 2024-11-12 | 2024-11-12
FJ | President | Naiqama Lalabalavu | Lalabalavu! | Ratu Naiqama Lalabalavu; Ratu Naiqama Tawake Lalabalavu | he | 2024-11-12 | | 2026-01
FJ | Prime Minister | Frank Bainimarama | Bainimarama! | Voreqe Bainimarama; Josaia Voreqe Bainimarama; Josaia Voreqe "Frank" Bainimarama | he | 2007-01-05 | 2022-12-24 | 2022-12-24
FJ | Prime Minister | Sitiveni Rabuka | Rabuka! | Sitiveni Ligamamada Rabuka | he | 2022-12-24 | | 2026-03
FM | Foreign Minister | Lorin Robert | Robert | Lorin S. Robert | he | 2007 | 2019 | 2019
FM | Foreign Minister | Kandhi Elieisar | Elieisar! | Kandhi A. Elieisar | he | 2019 | 2023-05 | 2023-05
FM | Foreign Minister | Lorin Robert | Robert | Lorin S. Robert | he | 2023 | | 2025-09
FM | President | Manny Mori | Mori | Emanuel Mori | he | 2007-05-11 | 2015-05-11 | 2015-05-11
FM | President | Peter Christian | Peter Christian | Peter Martin Christian; Peter M. Christian | he | 2015-05-11 | 2019-05-11 | 2019-05-11
FM | President | David Panuelo | Panuelo! | David W. Panuelo | he | 2019-05-11 | 2023-05-11 | 2023-05-11
FM | President | Wesley Simina | Simina! | Wesley W. Simina | he | 2023-05-11 | | 2026-01
KI | President | Anote Tong | Tong | | he | 2003-07-10 | 2016-03-11 | 2016-03-11
KI | President | Taneti Maamau | Maamau! | | he | 2016-03-11 | | 2026-01
MH | Foreign Minister | Tony deBrum | deBrum! | Tony de Brum; Tony A. deBrum | he | 2014-03 | 2016-01 | 2016-01
MH | Foreign Minister | John Silk | John Silk | | he | 2016-02 | 2020-01 | 2020-01
MH | Foreign Minister | Casten Nemra | Nemra! | | he | 2020-01 | 2021-09 | 2021-09
MH | Foreign Minister | Kitlang Kabua | Kitlang Kabua | | she | 2022 | 2023 | 2023
MH | Foreign Minister | Jack Ading | Ading! | | he | 2023 | 2024-01 | 2024-01
MH | Foreign Minister | Kalani Kaneko | Kaneko! | Kalani R. Kaneko | he | 2024-01 | | 2025-12
MH | President | Christopher Loeak | Loeak! | | he | 2012-01-10 | 2016-01-11 | 2016-01-11
MH | President | Casten Nemra | Nemra! | | he | 2016-01-11 | 2016-01-28 | 2016-01-28
MH | President | Hilda Heine | Heine! | Hilda C. Heine | she | 2016-01-28 | 2020-01-13 | 2020-01-13
MH | President | David Kabua | Kabua! | David Paul Kabua | he | 2020-01-13 | 2024-01-03 | 2024-01-03
MH | President | Hilda Heine | Heine! | Hilda C. Heine | she | 2024-01-03 | | 2026-01
NC | President of the Government | Philippe Germain | Germain | | he | 2015-04-01 | 2019-06 | 2019-06
NC | President of the Government | Thierry Santa | Thierry Santa | | he | 2019-07 | 2021-07 | 2021-07
NC | President of the Government | Louis Mapou | Mapou! | | he | 2021-07-08 | 2025-01 | 2025-01
NC | President of the Government | Alcide Ponga | Ponga! | | he | 2025-01-16 | | 2026-01
NR | Foreign Minister | Lionel Aingimea | Aingimea! | Lionel Rouwen Aingimea | he | 2023-11 | | 2025-12
NR | President | Baron Waqa | Waqa! | Baron Divavesi Waqa | he | 2013-06-11 | 2019-08-27 | 2019-08-27
NR | President | Lionel Aingimea | Aingimea! | Lionel Rouwen Aingimea | he | 2019-08-27 | 2022-09-29 | 2022-09-29
NR | President | Russ Kun | Kun | Russ Joseph Kun | he | 2022-09-29 | 2023-10-30 | 2023-10-30
NR | President | David Adeang | Adeang! | David Ranibok Adeang | he | 2023-10-30 | | 2026-01
NU | Premier | Toke Talagi | Talagi! | Sir Toke Talagi | he | 2008-06-19 | 2020-06-10 | 2020-06-10
NU | Premier | Dalton Tagelagi | Tagelagi! | | he | 2020-06-11 | | 2026-01
NZ | Defense Minister | Gerry Brownlee | Brownlee! | | he | 2014-10-06 | 2017-05-02 | 2017-05-02
NZ | Defense Minister | Ron Mark | Ron Mark | | he | 2017-10-26 | 2020-11-06 | 2020-11-06
NZ | Defense Minister | Peeni Henare | Henare! | | he | 2020-11-06 | 2023-02-01 | 2023-02-01
NZ | Defense Minister | Andrew Little | Andrew Little | | he | 2023-02-01 | 2023-11-27 | 2023-11-27
NZ | Defense Minister | Judith Collins | Collins | | she | 2023-11-27 | | 2026-03
NZ | Deputy Prime Minister | Bill English | Bill English | | he | 2008-11-19 | 2016-12-12 | 2016-12-12
NZ | Deputy Prime Minister | Paula Bennett | Bennett | | she | 2016-12-12 | 2017-10-26 | 2017-10-26
NZ | Deputy Prime Minister | Winston Peters | Peters | | he | 2017-10-26 | 2020-11-06 | 2020-11-06
NZ | Deputy Prime Minister | Grant Robertson | Robertson | | he | 2020-11-06 | 2023-01-25 | 2023-01-25
NZ | Deputy Prime Minister | Carmel Sepuloni | Sepuloni! | | she | 2023-01-25 | 2023-11-27 | 2023-11-27
NZ | Deputy Prime Minister | Winston Peters | Peters | | he | 2023-11-27 | 2025-05-31 | 2025-05-31
NZ | Deputy Prime Minister | David Seymour | Seymour | | he | 2025-05-31 | | 2026-03
NZ | Finance Minister | Bill English | Bill English | | he | 2008-11-19 | 2016-12-12 | 2016-12-12
NZ | Finance Minister | Steven Joyce | Joyce | | he | 2016-12-20 | 2017-10-26 | 2017-10-26
NZ | Finance Minister | Grant Robertson | Robertson | | he | 2017-10-26 | 2023-11-27 | 2023-11-27
NZ | Finance Minister | Nicola Willis | Willis | | she | 2023-11-27 | | 2026-03
NZ | Foreign Minister | Murray McCully | McCully! | | he | 2008-11-19 | 2017-05-02 | 2017-05-02
NZ | Foreign Minister | Gerry Brownlee | Brownlee! | | he | 2017-05-02 | 2017-10-26 | 2017-10-26
NZ | Foreign Minister | Winston Peters | Peters | | he | 2017-10-26 | 2020-11-06 | 2020-11-06
NZ | Foreign Minister | Nanaia Mahuta | Mahuta! | | she | 2020-11-06 | 2023-11-11 | 2023-11-11
NZ | Foreign Minister | Winston Peters | Peters | | he | 2023-11-27 | | 2026-03
NZ | Governor of the Reserve Bank of New Zealand | Adrian Orr | Adrian Orr | | he | 2018-03-27 | 2025-03-31 | 2025-03-31
NZ | Governor of the Reserve Bank of New Zealand | Anna Breman | Breman! | | she | 2025-12-01 | | 2025-12
NZ | Governor-General | Jerry Mateparae | Mateparae! | Sir Jerry Mateparae | he | 2011-08-31 | 2016-08-31 | 2016-08-31
NZ | Governor-General | Patsy Reddy | Reddy | Dame Patsy Reddy | she | 2016-09-28 | 2021-09-28 | 2021-09-28
NZ | Governor-General | Cindy Kiro | Kiro! | Dame Cindy Kiro | she | 2021-10-21 | | 2026-01
NZ | Justice Minister | Andrew Little | Andrew Little | | he | 2017-10-26 | 2020-11-06 | 2020-11-06
NZ | Leader of ACT | David Seymour | Seymour | | he | 2014-10-04 | | 2026-01
NZ | Opposition Leader | Andrew Little | Andrew Little | | he | 2014-11-18 | 2017-08-01 | 2017-08-01
NZ | Opposition Leader | Jacinda Ardern | Ardern! | | she | 2017-08-01 | 2017-10-26 | 2017-10-26
NZ | Opposition Leader | Bill English | Bill English | | he | 2017-10-26 | 2018-02-27 | 2018-02-27
NZ | Opposition Leader | Simon Bridges | Simon Bridges | | he | 2018-02-27 | 2020-05-22 | 2020-05-22
NZ | Opposition Leader | Judith Collins | Collins | | she | 2020-07-14 | 2021-11-25 | 2021-11-25
NZ | Opposition Leader | Christopher Luxon | Luxon! | Chris Luxon | he | 2021-11-30 | 2023-11-27 | 2023-11-27
NZ | Opposition Leader | Chris Hipkins | Hipkins! | | he | 2023-11-27 | | 2026-03
NZ | Police Commissioner | Andrew Coster | Coster | | he | 2020-04-03 | 2024-11 | 2024-11
NZ | Prime Minister | Helen Clark | Clark | | she | 1999-12-05 | 2008-11-19 | 2008-11-19
NZ | Prime Minister | John Key | John Key | | he | 2008-11-19 | 2016-12-12 | 2016-12-12
NZ | Prime Minister | Bill English | Bill English | | he | 2016-12-12 | 2017-10-26 | 2017-10-26
NZ | Prime Minister | Jacinda Ardern | Ardern! | | she | 2017-10-26 | 2023-01-25 | 2023-01-25
NZ | Prime Minister | Chris Hipkins | Hipkins! | | he | 2023-01-25 | 2023-11-27 | 2023-11-27
NZ | Prime Minister | Christopher Luxon | Luxon! | Chris Luxon | he | 2023-11-27 | | 2026-03
NZ | Speaker of the House of Representatives | Trevor Mallard | Mallard | | he | 2017-11-07 | 2022-08-24 | 2022-08-24
NZ | Speaker of the House of Representatives | Adrian Rurawhe | Rurawhe! | | he | 2022-08-24 | 2023-12-05 | 2023-12-05
NZ | Speaker of the House of Representatives | Gerry Brownlee | Brownlee! | | he | 2023-12-05 | | 2026-01
NZ | Trade Minister | Tim Groser | Groser! | | he | 2008-11-19 | 2015-12-14 | 2015-12-14
NZ | Trade Minister | Todd McClay | McClay! | | he | 2015-12-14 | 2017-10-26 | 2017-10-26
NZ | Trade Minister | Damien O'Connor | O'Connor | Damien O’Connor | he | 2020-11-06 | 2023-11-27 | 2023-11-27
NZ | Trade Minister | Todd McClay | McClay! | | he | 2023-11-27 | | 2026-03
PF | President | Gaston Flosse | Flosse! | | he | 2013-05-17 | 2014-09-05 | 2014-09-05
PF | President | Édouard Fritch | Fritch! | Edouard Fritch | he | 2014-09-12 | 2023-05-12 | 2023-05-12
PF | President | Moetai Brotherson | Brotherson! | | he | 2023-05-12 | | 2026-01
PG | Defense Minister | Billy Joseph | Billy Joseph | | he | 2024-01 | | 2025-12
PG | Foreign Minister | Rimbink Pato | Pato | | he | 2012-08 | 2019-05 | 2019-05
PG | Foreign Minister | Soroi Eoe | Eoe! | Soroi Marepo Eoe | he | 2019-06 | 2022-08 | 2022-08
PG | Foreign Minister | Justin Tkatchenko | Tkatchenko! | Justin Wayne Tkatchenko | he | 2022-08 | | 2026-01
PG | Governor-General | Michael Ogio | Ogio! | Sir Michael Ogio | he | 2011-02-25 | 2017-02-18 | 2017-02-18
PG | Governor-General | Bob Dadae | Dadae! | Sir Bob Dadae; Robert Dadae | he | 2017-02-28 | | 2026-01
PG | Prime Minister | Peter O'Neill | O'Neill | Peter O’Neill | he | 2011-08-02 | 2019-05-29 | 2019-05-29
PG | Prime Minister | James Marape | Marape! | | he | 2019-05-30 | | 2026-03
PW | Foreign Minister | Faustina Rehuher-Marugg | Rehuher-Marugg! | Rehuher-Marugg | she | 2017 | 2021-01 | 2021-01
PW | Foreign Minister | Gustav Aitaro | Aitaro! | Gustav N. Aitaro | he | 2021-02 | | 2025-12
PW | President | Tommy Remengesau | Remengesau! | Tommy Remengesau Jr.; Tommy Esang Remengesau Jr. | he | 2013-01-17 | 2021-01-21 | 2021-01-21
PW | President | Surangel Whipps Jr. | Whipps! | Surangel Whipps; Surangel S. Whipps Jr. | he | 2021-01-21 | | 2026-01
SB | Foreign Minister | Milner Tozaka | Tozaka! | | he | 2014-12 | 2019-04 | 2019-04
SB | Foreign Minister | Jeremiah Manele | Manele! | | he | 2019-04 | 2024-05-02 | 2024-05-02
SB | Foreign Minister | Peter Shanel Agovaka | Agovaka! | Peter Agovaka; Peter-Shanel Agovaka | he | 2024-05 | | 2026-01
SB | Governor-General | Frank Kabui | Kabui! | Sir Frank Kabui | he | 2009-07-07 | 2019-07-07 | 2019-07-07
SB | Governor-General | David Vunagi | Vunagi! | Sir David Vunagi | he | 2019-07-08 | 2024-07-07 | 2024-07-07
SB | Governor-General | David Tiva Kapu | Kapu! | David Kapu; Sir David Tiva Kapu | he | 2024-07-07 | | 2026-01
SB | Prime Minister | Manasseh Sogavare | Sogavare! | | he | 2014-12-09 | 2017-11-15 | 2017-11-15
SB | Prime Minister | Rick Houenipwela | Houenipwela! | Rick Hou; Rick Nelson Houenipwela | he | 2017-11-15 | 2019-04-24 | 2019-04-24
SB | Prime Minister | Manasseh Sogavare | Sogavare! | | he | 2019-04-24 | 2024-05-02 | 2024-05-02
SB | Prime Minister | Jeremiah Manele | Manele! | | he | 2024-05-02 | | 2026-03
TO | Crown Prince | Tupoutoa Ulukalala | Ulukalala! | Crown Prince Tupoutoa 'Ulukalala; Tupouto'a 'Ulukalala; Crown Prince Tupoutoa Ulukalala | he | 2012-03-18 | | 2026-01
TO | Foreign Minister | Fekitamoeloa Utoikamanu | Utoikamanu! | Fekita Utoikamanu; Fekitamoeloa Katoa 'Utoikamanu | she | 2021-12-28 | 2024 | 2024
TO | King | Tupou VI | Tupou VI | King Tupou VI | he | 2012-03-18 | | 2026-01
TO | Prime Minister | Akilisi Pohiva | Pohiva! | Samuela 'Akilisi Pohiva; Samiuela Akilisi Pohiva | he | 2014-12-30 | 2019-09-12 | 2019-09-12
TO | Prime Minister | Pohiva Tuionetoa | Tuionetoa! | Pohiva Tu'i'onetoa; Pohiva Tu’i’onetoa | he | 2019-09-27 | 2021-12-27 | 2021-12-27
TO | Prime Minister | Siaosi Sovaleni | Sovaleni! | Hu'akavameiliku; Siaosi 'Ofakivahafolau Sovaleni; Hu'akavameiliku Siaosi Sovaleni; Huakavameiliku Siaosi Sovaleni | he | 2021-12-27 | 2024-12-09 | 2024-12-09
TO | Prime Minister | Aisake Eke | Eke | 'Aisake Valu Eke; Aisake Valu Eke | he | 2025-01-22 | 2025-12-18 | 2025-12-18
TO | Prime Minister | Lord Fakafānua | Fakafanua! | Lord Fakafanua | he | 2025-12-18 | | 2026-01
TV | Foreign Minister | Taukelina Finikaso | Finikaso! | | he | 2013-08 | 2019-09 | 2019-09
TV | Foreign Minister | Simon Kofe | Kofe! | | he | 2019-09 | 2023-07 | 2023-07
TV | Foreign Minister | Paulson Panapa | Panapa! | | he | 2024-02 | | 2025-12
TV | Prime Minister | Enele Sopoaga | Sopoaga! | | he | 2013-08-01 | 2019-09-19 | 2019-09-19
TV | Prime Minister | Kausea Natano | Natano! | | he | 2019-09-19 | 2024-02-26 | 2024-02-26
TV | Prime Minister | Feleti Teo | Teo | Feleti Penitala Teo | he | 2024-02-26 | | 2026-01
VU | Climate Change Minister | Ralph Regenvanu | Regenvanu! | | he | 2022-11 | | 2026-01
VU | Foreign Minister | Ralph Regenvanu | Regenvanu! | | he | 2017-12 | 2020-04-20 | 2020-04-20
VU | Foreign Minister | Marc Ati | Ati | | he | 2020-04 | 2022-11 | 2022-11
VU | Foreign Minister | Jotham Napat | Napat! | Jotham Nobuo Napat | he | 2022-11 | 2023-09 | 2023-09
VU | Foreign Minister | Matai Seremaiah | Seremaiah! | | he | 2023-10 | 2024-11 | 2024-11
VU | Foreign Minister | Marc Ati | Ati | | he | 2025-02 | | 2025-12
VU | President | Baldwin Lonsdale | Lonsdale | | he | 2014-09-22 | 2017-06-17 | 2017-06-17
VU | President | Tallis Obed Moses | Moses | Obed Moses Tallis | he | 2017-07-06 | 2022-07-06 | 2022-07-06
VU | President | Nikenike Vurobaravu | Vurobaravu! | | he | 2022-07-23 | | 2026-01
VU | Prime Minister | Joe Natuman | Natuman! | | he | 2014-05-15 | 2015-06-11 | 2015-06-11
VU | Prime Minister | Sato Kilman | Kilman! | Meltek Sato Kilman Livtuvanu | he | 2015-06-11 | 2016-02-11 | 2016-02-11
VU | Prime Minister | Charlot Salwai | Salwai! | Charlot Salwai Tabimasmas | he | 2016-02-11 | 2020-04-20 | 2020-04-20
VU | Prime Minister | Bob Loughman | Loughman! | | he | 2020-04-20 | 2022-11-04 | 2022-11-04
VU | Prime Minister | Ishmael Kalsakau | Kalsakau! | Alatoi Ishmael Kalsakau | he | 2022-11-04 | 2023-09-04 | 2023-09-04
VU | Prime Minister | Sato Kilman | Kilman! | Meltek Sato Kilman Livtuvanu | he | 2023-09-04 | 2023-10-06 | 2023-10-06
VU | Prime Minister | Charlot Salwai | Salwai! | Charlot Salwai Tabimasmas | he | 2023-10-06 | 2025-02-11 | 2025-02-11
VU | Prime Minister | Jotham Napat | Napat! | Jotham Nobuo Napat | he | 2025-02-11 | | 2026-01
WS | Foreign Minister | Fiame Naomi Mata'afa | Mata'afa! | Fiame Naomi Mataafa; Naomi Mata'afa; Fiame Naomi Mata’afa; Naomi Mataafa | she | 2021-07-23 | 2025-09-16 | 2025-09-16
WS | O le Ao o le Malo | Tui Ātua Tupua Tamasese Efi | Tamasese Efi | Tupua Tamasese Efi; Tui Atua Tupua Tamasese Efi; Tuiatua Tupua Tamasese Efi | he | 2007-06-20 | 2017-07-21 | 2017-07-21
WS | O le Ao o le Malo | Tuimalealiifano Va'aletoa Sualauvi II | Tuimalealiifano! | Tuimalealiifano Vaaletoa Sualauvi II; Tuimaleali'ifano Va'aletoa Sualauvi II | he | 2017-07-21 | | 2026-01
WS | Prime Minister | Tuilaepa Aiono Sailele Malielegaoi | Tuilaepa! | Tuilaepa Sailele Malielegaoi; Tuilaepa Lupesoliai Sailele Malielegaoi; Sailele Malielegaoi; Tuilaepa Sailele; Malielegaoi; Tuila'epa Sa'ilele Malielegaoi | he | 1998-11-23 | 2021-05-24 | 2021-05-24
WS | Prime Minister | Fiame Naomi Mata'afa | Mata'afa! | Fiame Naomi Mataafa; Naomi Mata'afa; Fiame; Fiamē; Fiame Naomi Mata’afa; Naomi Mataafa | she | 2021-07-23 | 2025-09-16 | 2025-09-16
WS | Prime Minister | Laauli Leuatea Schmidt | Laauli! | La'auli Leuatea Schmidt; Laaulialemalietoa Leuatea Schmidt; Laauli Schmidt; La'aulialemalietoa Leuatea Polataivao Fosi Schmidt; Laaulialemalietoa Leuatea Polataivao Schmidt | he | 2025-09-16 | | 2026-01
`;
